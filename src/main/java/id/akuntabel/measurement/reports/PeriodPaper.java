package id.akuntabel.measurement.reports;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.SignatureBlock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// *Laporan kinerja* of an agency's semester or year, composed of its verified quarters: figures in the way of each
/// indicator, what the units wrote quarter by quarter, and what the author adds.
///
/// @param agency   name
/// @param period   `Semester I 2026`, `Tahun 2026`
/// @param parts    columns: quarters of a semester, semesters of a year
/// @param incomplete which quarters were not wholly verified, and why it was done without; empty where all were
/// @param narrative what the author wrote, one paragraph a line
/// @param closing   likewise: conclusion and recommendations
/// @param draft    as long as it is not settled
public record PeriodPaper(
        Letterhead letterhead,
        String agency,
        String period,
        String kind,
        String summary,
        String incomplete,
        List<String> parts,
        List<Row> rows,
        List<Analysis> analyses,
        List<Plan> plans,
        List<String> narrative,
        List<String> closing,
        String date,
        SignatureBlock signature,
        boolean draft)
        implements Paper {

    /// @param actuals     by part
    /// @param how         in which way the quarters became the period
    /// @param achievement against what the period asks
    public record Row(
            int number,
            String unit,
            String objective,
            String code,
            String name,
            String unitOfMeasure,
            String yearTarget,
            String target,
            List<String> actuals,
            String actual,
            String achievement,
            String yearAchievement,
            String level,
            String how) {

        /// Of the first part.
        public String earlier() {
            return actuals.getFirst();
        }

        /// Of the last part.
        public String later() {
            return actuals.getLast();
        }
    }

    public record Analysis(String code, String name, String quarter, String obstacle, String driver, String followUp) {}

    public record Plan(
            String code, String name, String quarter, String cause, String activity, String position, String due) {}

    @Override
    public String title() {
        return "Laporan Kinerja " + period;
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

    /// Whether the period is a semester, which has a target of its own beside that of the year.
    public boolean half() {
        return kind.equals("Semester");
    }

    /// Whether it is a year, whose target is the only one.
    public boolean whole() {
        return !half();
    }

    /// Heading of the first part.
    public String earlierPart() {
        return parts.getFirst();
    }

    /// Heading of the last part; there are two of them.
    public String laterPart() {
        return parts.getLast();
    }

    /// Whether it had to do without some figures.
    public boolean partial() {
        return !incomplete.isEmpty();
    }

    /// Whether the units wrote something.
    public boolean analysed() {
        return !analyses.isEmpty();
    }

    /// The contrary, for templates.
    public boolean unanalysed() {
        return analyses.isEmpty();
    }

    /// Whether there are corrective actions.
    public boolean planned() {
        return !plans.isEmpty();
    }

    /// Letter before the last heading.
    public String lastLetter() {
        return planned() ? "E" : "D";
    }

    /// With made-up contents.
    public static PeriodPaper sample(Letterhead letterhead) {
        return new PeriodPaper(
                letterhead,
                "Dinas Komunikasi dan Informatika",
                "Semester I 2026",
                "Semester",
                "Laporan kinerja Semester I 2026 Dinas Komunikasi dan Informatika disusun dari 2 triwulan menurut data yang"
                        + " telah diverifikasi. 2 indikator kinerja, rata-rata capaian 98,50% dari 2 indikator yang mempunyai"
                        + " capaian; Sangat Tinggi: 2.",
                "",
                List.of("Triwulan I", "Triwulan II"),
                List.of(
                        new Row(
                                1,
                                "Bidang Aplikasi Informatika",
                                "Meningkatnya kualitas layanan SPBE",
                                "IK-01",
                                "Indeks SPBE",
                                "Indeks",
                                "3,2",
                                "3,0",
                                List.of("2,9", "2,95"),
                                "2,95",
                                "98,33%",
                                "92,19%",
                                "Sangat Tinggi",
                                "Posisi akhir"),
                        new Row(
                                2,
                                "Bidang Informasi dan Komunikasi Publik",
                                "Meningkatnya keterbukaan informasi",
                                "IK-02",
                                "Permohonan informasi yang dijawab tepat waktu",
                                "Persen",
                                "100",
                                "100",
                                List.of("98", "99,34"),
                                "98,67",
                                "98,67%",
                                "98,67%",
                                "Sangat Tinggi",
                                "Rata-rata")),
                List.of(new Analysis(
                        "IK-01",
                        "Indeks SPBE",
                        "Triwulan II 2026",
                        "Penilaian mandiri terlambat",
                        "Tim koordinasi bekerja tiap pekan",
                        "Penilaian dimajukan ke Juli, Kepala Bidang Aplikasi Informatika, 31 Juli 2026")),
                List.of(new Plan(
                        "IK-01",
                        "Indeks SPBE",
                        "Triwulan II 2026",
                        "Bukti dukung belum lengkap",
                        "Melengkapi bukti dukung domain tata kelola",
                        "Kepala Bidang Aplikasi Informatika",
                        "31 Juli 2026")),
                List.of("Laporan ini menyajikan capaian kinerja semester pertama."),
                List.of("Capaian sesuai rencana. Penilaian mandiri SPBE perlu dimajukan."),
                "Tanggal 10 Juli 2026",
                new SignatureBlock(
                        "Kepala Dinas",
                        null,
                        "Drs. Hendra Wijaya, M.Si.",
                        "Pembina Utama Muda / IV c",
                        "196805121990031004"),
                false);
    }
}
