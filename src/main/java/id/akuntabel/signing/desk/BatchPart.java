package id.akuntabel.signing.desk;

import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How far a batch is; asks again while it goes on.
///
/// @param stopped its node died: what is left waits on the desk
public record BatchPart(String href, List<Line> lines, int done, boolean ended, boolean stopped) implements Part {

    /// @param state `WAITING`, `SIGNED`, `REFUSED`
    public record Line(
            String title,
            String caseNumber,
            String href,
            String state,
            @Nullable String message,
            @Nullable String code) {}

    public boolean running() {
        return !ended && !stopped;
    }

    public long signed() {
        return lines.stream().filter(line -> line.state().equals("SIGNED")).count();
    }
}
