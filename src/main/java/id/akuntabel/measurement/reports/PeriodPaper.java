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
            String how) {}

    public record Analysis(String code, String name, String quarter, String obstacle, String driver, String followUp) {}

    public record Plan(
            String code, String name, String quarter, String cause, String activity, String position, String due) {}

    @Override
    public String title() {
        return "Laporan Kinerja " + period;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4_LANDSCAPE;
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
}
