package id.akuntabel.measurement.steps;

import id.akuntabel.shell.Part;
import java.util.List;

/// The sheets that may be corrected, and the corrections of this process.
public record AmendPart(List<Line> lines, List<String> amendments, List<String> findings) implements Part {

    /// @param href where a correction is proposed
    public record Line(String period, String unit, String state, String href) {}
}
