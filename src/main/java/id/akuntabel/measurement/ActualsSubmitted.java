package id.akuntabel.measurement;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A unit sent its sheet. Heard by whoever reviews it.
///
/// @param period as printed: `Triwulan III 2026`
public record ActualsSubmitted(Cause cause, long sheet, String unit, String period, int submission, int remarks)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Kiriman ke-" + submission + " " + period + ": " + unit;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("peringatan yang dijelaskan", Integer.toString(remarks));
    }
}
