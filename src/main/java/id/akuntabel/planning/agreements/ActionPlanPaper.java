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

    /// With made-up contents.
    static ActionPlanPaper sample(Letterhead letterhead) {
        return new ActionPlanPaper(
                letterhead,
                "2026",
                "Kepala Dinas Komunikasi dan Informatika",
                List.of(new Row(
                        "1",
                        "Meningkatnya kualitas layanan digital",
                        "IKU-1 Indeks SPBE",
                        "Indeks",
                        "3,2",
                        "–",
                        "–",
                        "2,9",
                        "3,2",
                        "Penyusunan arsitektur SPBE (TW I, II)\nPenilaian mandiri (TW III)")),
                "Tanggal 5 Januari 2026",
                new SignatureBlock(
                        "Kepala Dinas Komunikasi dan Informatika",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"),
                State.IN_FORCE);
    }

    @Override
    public String title() {
        return "Rencana Aksi Perjanjian Kinerja Tahun " + year + " " + subject;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().landscape();
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
