package id.akuntabel.planning.agreements;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Rencana aksi* of an agreement: the target of the year by quarters, and what is done to reach it. A quarter without
/// a target is not due, which is not the same as nought. Then the budget by quarter, where it was planned.
///
/// @param subject who promised: `Kepala Dinas …`
/// @param budget  by quarter; empty where none was planned
public record ActionPlanPaper(
        Letterhead letterhead,
        String year,
        String subject,
        List<Row> rows,
        List<Budget> budget,
        boolean budgeted,
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

    /// @param quarter1 own part of the quarter: `Rp312.500.000`; `–` where the line has no plan
    public record Budget(
            String number,
            String name,
            String ceiling,
            String quarter1,
            String quarter2,
            String quarter3,
            String quarter4,
            String total) {}

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
                List.of(new Budget(
                        "1",
                        "2.16.02 Program Informasi dan Komunikasi Publik",
                        "Rp1.250.000.000",
                        "Rp187.500.000",
                        "Rp375.000.000",
                        "Rp375.000.000",
                        "Rp312.500.000",
                        "Rp1.250.000.000")),
                true,
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
