package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.paper.Letterhead;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Sheet;
import java.util.List;

/// The empty form on paper (F4, landscape), with the keys of its rows for whoever types it in later.
///
/// @param unit name of the unit
public record FormPaper(Place place, String unit, List<Item> items, List<Variable> variables) implements Paper {

    @Override
    public String title() {
        return "Formulir realisasi kinerja " + place.round().quarter().printed() + " – " + unit;
    }

    @Override
    public Sheet sheet() {
        return Sheet.F4_LANDSCAPE;
    }

    public Letterhead letterhead() {
        return new Letterhead(place.agency().letterhead(), List.of());
    }

    public int quarter() {
        return place.round().quarter().number();
    }
}
