package id.akuntabel.measurement.verification;

import id.akuntabel.calendar.Wording;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;

/// What an agency reached in a quarter, as far as it is verified.
///
/// @param outdated sheets that are to be computed anew: a sentence each
/// @param filed    recaps of this quarter that left as documents, newest first
public record RecapPage(Place place, Recap recap, Map<Long, String> outdated, List<RecapDocument> filed)
        implements Page {

    @Override
    public String title() {
        return "Rekap " + place.round().quarter().printed();
    }

    public List<Crumb> crumbs() {
        return List.of(new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()));
    }

    /// When a filed recap ceased to be true.
    public String since(RecapDocument document) {
        var at = document.outdatedAt();
        return at == null ? "" : Wording.dateTime(at, place.agency().zone());
    }

    public String filedAt(RecapDocument document) {
        return Wording.dateTime(document.at(), place.agency().zone()) + " oleh " + document.by();
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
