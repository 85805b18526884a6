package id.akuntabel.measurement.correction;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A corrective action was written down for a missed target.
///
/// @param indicator code and period: `IK-07, Triwulan III 2026`
/// @param rootCause why the target was missed
/// @param due       as printed
record CorrectionPlanned(
        Cause cause,
        long sheet,
        String indicator,
        String rootCause,
        String activity,
        String aim,
        String position,
        String due)
        implements Recorded {

    @Override
    public String subject() {
        return "isian/" + sheet;
    }

    @Override
    public String what() {
        return "Rencana aksi perbaikan " + indicator + " disusun";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "akar penyebab", rootCause,
                "kegiatan perbaikan", activity,
                "target perbaikan", aim,
                "penanggung jawab", position,
                "batas waktu", due);
    }
}
