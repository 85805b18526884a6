package id.akuntabel.measurement.correction;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A unit told, with the sheet of a later quarter, what became of a corrective action.
///
/// @param indicator code and period of the missed target
/// @param state     as printed
record CorrectionFollowedUp(Cause cause, long sheet, String indicator, String activity, String state, String words)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Rencana aksi perbaikan " + indicator + ": " + state;
    }

    @Override
    public Map<String, String> facts() {
        return words.isEmpty()
                ? Map.of("kegiatan perbaikan", activity)
                : Map.of("kegiatan perbaikan", activity, "keterangan", words);
    }
}
