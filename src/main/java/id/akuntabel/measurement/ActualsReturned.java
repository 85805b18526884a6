package id.akuntabel.measurement;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A sheet came back to its unit, from a review or because it was reopened. The reason stands in the cause.
///
/// @param reopened whether it had been approved or locked: what was made of its figures is outdated
/// @param rows     codes of the indicators that were found wrong
public record ActualsReturned(
        Cause cause, long sheet, String unit, String period, int submission, boolean reopened, String rows)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return (reopened ? "Isian dibuka kembali: " : "Kiriman ke-" + submission + " dikembalikan: ") + unit + ", "
                + period;
    }

    @Override
    public Map<String, String> facts() {
        return rows.isEmpty() ? Map.of() : Map.of("baris", rows);
    }
}
