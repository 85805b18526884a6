package id.akuntabel.measurement.verification;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;

/// What an agency reached in a quarter, as far as it is verified.
public record RecapPage(Place place, Recap recap) implements Page {

    @Override
    public String title() {
        return "Rekap " + place.round().quarter().printed();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()));
    }

    /// `92,41%`, or `–`.
    public String mean() {
        return recap.printedMean();
    }

    public String leftOut() {
        return String.join(", ", recap.mean().leftOut());
    }

    public int counted() {
        return recap.mean().counted().size();
    }
}
