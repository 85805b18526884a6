package id.akuntabel.measurement.correction;

import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;

/// The corrective actions of a quarter on paper (landscape): annex of the document *pengukuran kinerja*.
///
/// @param period `Triwulan III 2026`
public record CorrectionPaper(Letterhead letterhead, String period, List<Row> rows) implements Paper {

    /// A corrective action with the figures of the promise that it is about.
    public record Row(
            String code,
            String name,
            String unit,
            String target,
            String actual,
            String achievement,
            String cause,
            String activity,
            String aim,
            String position,
            String due) {}

    /// @param missed      with their figures, in printed order
    /// @param corrections by the same order
    public static CorrectionPaper of(
            Letterhead letterhead, String period, List<Attainment.Line> missed, List<Correction> corrections) {
        return new CorrectionPaper(
                letterhead,
                period,
                corrections.stream().map(one -> row(one, figures(one, missed))).toList());
    }

    private static Attainment.Line figures(Correction correction, List<Attainment.Line> missed) {
        return missed.stream()
                .filter(line -> line.item() == correction.item())
                .findFirst()
                .orElseThrow();
    }

    private static Row row(Correction one, Attainment.Line figures) {
        return new Row(
                one.code(),
                one.name(),
                one.unit(),
                figures.target(),
                figures.actual(),
                figures.capaian(),
                one.cause(),
                one.activity(),
                one.aim(),
                one.position(),
                one.due());
    }

    /// With made-up contents.
    public static CorrectionPaper sample(Letterhead letterhead) {
        return new CorrectionPaper(
                letterhead,
                "Triwulan III 2026",
                List.of(new Row(
                        "IK-05",
                        "Persentase desa bebas blankspot",
                        "Bidang Aplikasi Informatika",
                        "80",
                        "72",
                        "90,00%",
                        "Pemasangan dua menara tertunda cuaca",
                        "Memindahkan jadwal pemasangan dan menambah satu regu",
                        "80 persen pada triwulan IV",
                        "Kepala Bidang Aplikasi Informatika",
                        "30 November 2026")));
    }

    @Override
    public String title() {
        return "Rencana Aksi Perbaikan " + period;
    }

    @Override
    public Sheet sheet() {
        return letterhead.format().landscape();
    }
}
