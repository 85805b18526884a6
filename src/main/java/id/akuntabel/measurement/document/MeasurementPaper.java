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

    @Override
    public String title() {
        return "Dokumen Pengukuran Kinerja " + period;
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
}
