package id.akuntabel.measurement.document;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Dokumen pengukuran kinerja* of an agency's quarter (PermenPANRB 53/2014, lampiran I, II.E): what was promised, what
/// was done, by which formula, why, and what follows from it.
///
/// @param agency    name
/// @param period    `Triwulan III 2026`
/// @param summary   in one paragraph
/// @param rows      in printed order, by unit
/// @param notes     formulas and policies, each with the letter that rows name
/// @param analyses  of the indicators of which something was written
/// @param plans     corrective actions; none where no target was missed or none was planned
/// @param planned   whether there are any
/// @param date      day it was composed
/// @param draft     as long as it is not approved
public record MeasurementPaper(
        Letterhead letterhead,
        String agency,
        String period,
        String year,
        String summary,
        List<Row> rows,
        List<Note> notes,
        List<Analysis> analyses,
        List<Plan> plans,
        boolean planned,
        String date,
        SignatureBlock signature,
        boolean draft)
        implements Paper {

    /// @param yearTarget      as typed
    /// @param achievement     against the target of the quarter
    /// @param yearAchievement against the target of the year
    /// @param note            letter of the formula
    public record Row(
            int number,
            String unit,
            String objective,
            String code,
            String name,
            String unitOfMeasure,
            String yearTarget,
            String target,
            String actual,
            String achievement,
            String yearAchievement,
            String level,
            String note) {}

    public record Note(String mark, String text) {}

    public record Analysis(
            String code, String name, String achievement, String obstacle, String driver, String followUp) {}

    public record Plan(
            String code, String name, String cause, String activity, String aim, String position, String due) {}

    /// With made-up contents.
    static MeasurementPaper sample(Letterhead letterhead) {
        return new MeasurementPaper(
                letterhead,
                "Dinas Komunikasi dan Informatika",
                "Triwulan III 2026",
                "2026",
                "Pengukuran kinerja Triwulan III 2026 pada Dinas Komunikasi dan Informatika. 2 indikator kinerja diukur.",
                List.of(
                        new Row(
                                1,
                                "Bidang Aplikasi Informatika",
                                "Meningkatnya kualitas layanan digital",
                                "IKU-1",
                                "Indeks SPBE",
                                "Indeks",
                                "3,2",
                                "2,9",
                                "3,0",
                                "103,45%",
                                "93,75%",
                                "Sangat Tinggi",
                                "a"),
                        new Row(
                                2,
                                "Bidang Aplikasi Informatika",
                                "Meningkatnya kualitas layanan digital",
                                "IK-05",
                                "Persentase desa bebas blankspot",
                                "Persen",
                                "90",
                                "80",
                                "72",
                                "90,00%",
                                "80,00%",
                                "Tinggi",
                                "a")),
                List.of(new Note("a)", "Maksimum: realisasi ÷ target × 100. Kebijakan baku versi 1.")),
                List.of(new Analysis(
                        "IK-05",
                        "Persentase desa bebas blankspot",
                        "90,00%",
                        "Pemasangan dua menara tertunda cuaca.",
                        "Kerja sama dengan operator.",
                        "Memindahkan jadwal; Kepala Bidang; 30 November 2026")),
                List.of(new Plan(
                        "IK-05",
                        "Persentase desa bebas blankspot",
                        "Pemasangan tertunda cuaca",
                        "Menambah satu regu pemasangan",
                        "80 persen",
                        "Kepala Bidang Aplikasi Informatika",
                        "30 November 2026")),
                true,
                "Tanggal 14 Oktober 2026",
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"),
                false);
    }

    @Override
    public String title() {
        return "Dokumen Pengukuran Kinerja " + period;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().landscape();
    }

    @Override
    public String footer() {
        return title() + " · " + agency;
    }

    @Override
    public @Nullable String watermark() {
        return draft ? "DRAF" : null;
    }
}
