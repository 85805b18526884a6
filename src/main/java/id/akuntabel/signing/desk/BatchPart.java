package id.akuntabel.signing.desk;

import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How far a batch is; asks again while it goes on.
///
/// @param stopped its node is gone: what is left waits for the passphrase
/// @param bsre    whether it is the passphrase for BSrE that is wanted
/// @param sample  the known passphrase of sample officials, or null
public record BatchPart(
        String href,
        List<Line> lines,
        boolean running,
        boolean stopped,
        boolean bsre,
        @Nullable String sample,
        Map<String, String> findings)
        implements Part {

    /// @param state `WAITING`, `SIGNED`, `REFUSED`
    public record Line(
            String title,
            String caseNumber,
            String href,
            String state,
            @Nullable String message,
            @Nullable String code) {}

    public long signed() {
        return count("SIGNED");
    }

    public long waiting() {
        return count("WAITING");
    }

    public long done() {
        return lines.size() - waiting();
    }

    private long count(String state) {
        return lines.stream().filter(line -> line.state().equals(state)).count();
    }
}
