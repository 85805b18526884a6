package id.akuntabel.measurement;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Figures that counted were found wrong and replaced; why, stands in the cause. What was made of them is outdated.
///
/// @param submission with the right figures
/// @param changes    old and new text, by name of the cell
public record ActualsCorrected(
        Cause cause, long sheet, String unit, String period, int submission, Map<String, String> changes)
        implements Recorded {

    public ActualsCorrected {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Data keliru dikoreksi setelah disahkan: " + unit + ", " + period;
    }

    @Override
    public Map<String, String> facts() {
        return changes;
    }
}
