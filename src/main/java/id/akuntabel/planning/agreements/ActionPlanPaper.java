package id.akuntabel.planning.agreements;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Rencana aksi* of an agreement: the target of the year by quarters, and what is done to reach it. A quarter without
/// a target is not due, which is not the same as nought.
///
/// @param subject who promised: `Kepala Dinas …`
public record ActionPlanPaper(
        Letterhead letterhead,
        String year,
        String subject,
        List<Row> rows,
        String date,
        SignatureBlock signature,
        State state)
        implements Paper {

    /// @param quarter1 target as typed; `–` where none is due
    public record Row(
            String number,
            String objective,
            String name,
            String unitOfMeasure,
            String target,
            String quarter1,
            String quarter2,
            String quarter3,
            String quarter4,
            String actions) {}

    @Override
    public String title() {
        return "Rencana Aksi Perjanjian Kinerja Tahun " + year + " " + subject;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4_LANDSCAPE;
    }

    @Override
    public @Nullable String watermark() {
        return switch (state) {
            case DRAFT, SUBMITTED, APPROVED -> "DRAF";
            case IN_FORCE -> null;
            case REPLACED -> "TIDAK BERLAKU";
        };
    }
}
