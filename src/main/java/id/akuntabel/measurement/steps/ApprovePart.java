package id.akuntabel.measurement.steps;

import id.akuntabel.measurement.correction.Attainment;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;

/// The figures before the head, with room for an objection beside each.
///
/// @param period   empty where no quarter is open
/// @param recap    address of the recap
/// @param backward exits that lead back
/// @param chosen   exit as typed
public record ApprovePart(
        String period,
        String recap,
        List<Line> lines,
        List<String> exits,
        List<String> backward,
        String chosen,
        Map<String, String> findings)
        implements Part {

    /// @param objection as typed
    public record Line(Attainment.Line line, String field, String objection) {}
}
