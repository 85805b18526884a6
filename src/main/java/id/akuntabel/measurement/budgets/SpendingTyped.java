package id.akuntabel.measurement.budgets;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// What was spent of some budget lines was typed.
///
/// @param changes old and new amount, by code
record SpendingTyped(Cause cause, long sheet, Map<String, String> changes) implements Recorded {

    SpendingTyped {
        changes = Map.copyOf(changes);
    }

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Realisasi anggaran diisi: " + changes.size() + " baris";
    }

    @Override
    public Map<String, String> facts() {
        return changes;
    }
}
