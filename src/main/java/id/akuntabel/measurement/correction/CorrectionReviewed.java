package id.akuntabel.measurement.correction;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Somebody looked again at a corrective action whose figure had changed; why, stands in the cause.
///
/// @param indicator code and period of the missed target
/// @param changed   from which figure to which
/// @param kept      whether it still holds
record CorrectionReviewed(Cause cause, long sheet, String indicator, String activity, String changed, boolean kept)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Rencana aksi perbaikan " + indicator + " ditinjau setelah angkanya berubah: "
                + (kept ? "tetap berlaku" : "dihentikan");
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("kegiatan perbaikan", activity, "perubahan angka", changed);
    }
}
