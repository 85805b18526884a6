package id.akuntabel.measurement.steps;

import id.akuntabel.shell.Part;
import java.util.List;

/// Who receives which form.
///
/// @param period  empty where no quarter is open
/// @param closes  end of the window, as printed
/// @param message as typed
public record DeliverPart(String period, String closes, List<Line> lines, String message) implements Part {

    /// @param receivers titles of the positions that fill it in
    /// @param sheet     its address
    public record Line(String unit, String receivers, String sheet, String pdf, String xlsx) {}
}
