package id.akuntabel.measurement.progress;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.FormCells;
import id.akuntabel.measurement.actuals.SaveCells;
import id.akuntabel.measurement.actuals.Typing.Answer;
import id.akuntabel.measurement.actuals.Typing.Typed;
import id.akuntabel.measurement.actuals.Via;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes what the months make over into the sheet, as if it was typed there: with a revision, in the trail, and never
/// over something that the typist has not seen.
@Component
class TakeFigure {

    private final Rounds rounds;
    private final Fillers fillers;
    private final Reports reports;
    private final SaveCells saveCells;

    TakeFigure(Rounds rounds, Fillers fillers, Reports reports, SaveCells saveCells) {
        this.rounds = rounds;
        this.fillers = fillers;
        this.reports = reports;
        this.saveCells = saveCells;
    }

    /// What is wrong, by cell; empty when it was taken.
    ///
    /// @param figure   that the typist saw
    /// @param revision of the cell that the typist saw
    @Transactional
    public Map<String, String> take(
            Place place, Sheet seen, CurrentOfficial official, String row, String figure, int revision) {
        var id = rounds.lock(seen.head().id()).head().id();
        fillers.get(seen, official);
        var item = rounds.itemsOf(id).stream()
                .filter(one -> row.equals(String.valueOf(one.id())))
                .findFirst()
                .orElseThrow(NotFound::new);
        var whole = ProgressPages.cumulation(place.round().quarter(), item, reports.of(id));
        var cell = CellKey.actual(item.id());
        if (!whole.text().equals(figure)) {
            return Map.of(
                    cell,
                    item.agreed().code() + ": laporan bulanan berubah, sekarang menjadi " + whole.printed()
                            + ". Periksa, lalu tekan lagi.");
        }
        var answer = saveCells.save(place, seen, official, List.of(new Typed(cell, revision, figure)), Via.MONTHS);
        if (answer instanceof Answer.Clashed(var clashes)) {
            var clash = clashes.getFirst();
            return Map.of(
                    cell,
                    item.agreed().code() + ": " + clash.oleh() + " mengisi realisasi “" + clash.teks() + "” pukul "
                            + clash.pukul() + ". Tekan lagi bila tetap ingin menggantinya.");
        }
        return FormCells.findings(answer);
    }
}
