package id.akuntabel.measurement.custody;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Another unit types a quantity from a day on; why, stands in the cause.
///
/// @param before the unit that typed so far
record CustodyMoved(Cause cause, String agency, String variable, String before, String unit, String from)
        implements Recorded {

    @Override
    public String subject() {
        return "data-dasar/" + agency + "/" + variable;
    }

    @Override
    public String what() {
        return "Pengisi data dasar " + variable + " dialihkan ke " + unit;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("pengisi", before + " → " + unit, "mulai", from);
    }
}
