package id.akuntabel.measurement.progress;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A unit reported what a month brought.
///
/// @param month   as printed: `Agustus 2026`
/// @param changes what changed, by code of the indicator
record ProgressTyped(Cause cause, long sheet, String month, Map<String, String> changes) implements Recorded {

    ProgressTyped {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Laporan progres " + month + " diisi: " + changes.size() + " indikator";
    }

    @Override
    public Map<String, String> facts() {
        return changes;
    }
}
