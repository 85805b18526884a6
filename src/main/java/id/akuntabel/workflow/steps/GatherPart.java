package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.deadlines.TimeLeft;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The agencies in a matrix: who has submitted, who is late, and a reason for each that stays away.
///
/// @param chase address that reminds
public record GatherPart(String caseNumber, List<Line> lines, String chase) implements Part {

    public long in() {
        return lines.stream().filter(Line::in).count();
    }

    /// @param field   of the reason, when it is missing
    /// @param reason  as typed
    public record Line(
            String number,
            String agency,
            boolean in,
            String state,
            TimeLeft left,
            String reminded,
            boolean chaseable,
            String field,
            String reason,
            @Nullable String finding) {}
}
