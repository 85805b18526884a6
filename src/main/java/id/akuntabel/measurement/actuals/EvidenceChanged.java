package id.akuntabel.measurement.actuals;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Evidence was added to a row or taken away from it.
record EvidenceChanged(Cause cause, long sheet, String indicator, String words, boolean added) implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return (added ? "Data dukung ditambahkan: " : "Data dukung dilepas: ") + indicator;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("data dukung", words);
    }
}
