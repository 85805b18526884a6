package id.akuntabel.measurement;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A reviewer found a submission sound.
public record ActualsVerified(Cause cause, long sheet, String unit, String period, int submission) implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Kiriman ke-" + submission + " " + period + " terverifikasi: " + unit;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kiriman", Integer.toString(submission));
    }
}
