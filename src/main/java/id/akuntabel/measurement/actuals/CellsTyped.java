package id.akuntabel.measurement.actuals;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Cells of a sheet were typed.
///
/// @param facts by cell: what it was and what it is
record CellsTyped(Cause cause, long sheet, int count, String how, Map<String, String> facts) implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return count + " isian " + how;
    }
}
