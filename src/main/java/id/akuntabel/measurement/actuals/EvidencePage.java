package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What proves the figure of one indicator.
///
/// @param typed words that came back with a finding
public record EvidencePage(
        Place place,
        Sheet sheet,
        Item item,
        List<Line> lines,
        boolean editable,
        Map<String, String> findings,
        String typed)
        implements Page {

    @Override
    public String title() {
        return "Data dukung " + item.agreed().code();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    /// @param at when it was added
    public record Line(Evidence evidence, String at) {}
}
