package id.akuntabel.measurement.steps;

import id.akuntabel.measurement.correction.Attainment;
import id.akuntabel.organization.Position;
import id.akuntabel.shell.Part;
import java.util.List;
import java.util.Map;

/// A corrective action for each missed target.
///
/// @param period    empty where no quarter is open
/// @param positions who may be in charge
/// @param findings  by field
public record CorrectivePart(String period, List<Asked> asked, List<Position> positions, Map<String, String> findings)
        implements Part {

    /// @param position code of who is in charge
    /// @param due      as typed
    public record Asked(Attainment.Line line, String cause, String activity, String aim, String position, String due) {}
}
