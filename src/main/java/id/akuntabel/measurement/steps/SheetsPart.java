package id.akuntabel.measurement.steps;

import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sheets of the quarter in a matrix, with a reason for each that is not as far as the step wants it.
///
/// @param period empty where no quarter is open
/// @param recap  address of the recap
/// @param wanted what the step waits for: `terkirim`, `terverifikasi`
/// @param exits  of a decision, empty for other steps
/// @param chosen exit as typed
/// @param unmeasured whether the step may be done without any sheets, for a reason
/// @param why    that reason, as typed
public record SheetsPart(
        String period,
        String recap,
        String wanted,
        List<Line> lines,
        List<String> exits,
        String chosen,
        boolean unmeasured,
        String why,
        @Nullable String whyFinding)
        implements Part {

    public long done() {
        return lines.stream().filter(Line::done).count();
    }

    /// @param field  of the reason
    /// @param reason as typed
    public record Line(
            String unit,
            String href,
            String state,
            boolean done,
            String field,
            String reason,
            @Nullable String finding) {}
}
