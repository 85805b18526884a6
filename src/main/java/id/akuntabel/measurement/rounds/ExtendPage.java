package id.akuntabel.measurement.rounds;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// More time for one unit.
///
/// @param lastDay as typed
public record ExtendPage(Place place, Sheet sheet, String lastDay, String reason, Map<String, String> findings)
        implements Page {

    @Override
    public String title() {
        return "Perpanjang tenggat pengisian";
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
}
