package id.akuntabel.measurement;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// A verified sheet was approved by the head or the secretary, or locked by the planner.
public record ActualsApproved(Cause cause, long sheet, String unit, String period, int submission, boolean locked)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Kiriman ke-" + submission + " " + period + (locked ? " dikunci: " : " disahkan: ") + unit;
    }
}
