package id.akuntabel.measurement;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// A unit took its sheet back before anybody had opened it.
public record ActualsWithdrawn(Cause cause, long sheet, String unit) implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Isian " + unit + " ditarik kembali oleh pengirim";
    }
}
