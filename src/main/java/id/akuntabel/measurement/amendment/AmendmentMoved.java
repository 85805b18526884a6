package id.akuntabel.measurement.amendment;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A correction was proposed, rejected or withdrawn. One that was approved is told by `ActualsCorrected`.
///
/// @param became as printed: `diusulkan`
record AmendmentMoved(Cause cause, long sheet, String unit, String period, String became, String changes)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Koreksi data keliru " + became + ": " + unit + ", " + period;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("koreksi", changes);
    }
}
