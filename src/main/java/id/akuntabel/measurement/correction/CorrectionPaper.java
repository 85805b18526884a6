package id.akuntabel.measurement.correction;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;

/// The corrective actions of a quarter on paper (F4, landscape): annex of the document *pengukuran kinerja*.
///
/// @param missed      with their figures, in printed order
/// @param corrections by the same order
public record CorrectionPaper(Place place, List<Attainment.Line> missed, List<Correction> corrections)
        implements Paper {

    @Override
    public String title() {
        return "Rencana Aksi Perbaikan " + place.round().quarter().printed();
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4_LANDSCAPE;
    }

    public Letterhead letterhead() {
        return new Letterhead(place.agency().letterhead(), List.of());
    }

    /// The figures of the promise that a corrective action is about.
    public Attainment.Line figures(Correction correction) {
        return missed.stream()
                .filter(line -> line.item() == correction.item())
                .findFirst()
                .orElseThrow();
    }
}
