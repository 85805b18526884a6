package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.Arrival;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// What proves the figure of one indicator.
///
/// @param coming   files of the viewer that are not yet whole
/// @param typed words that came back with a finding
public record EvidencePage(
        Place place,
        Sheet sheet,
        Item item,
        List<Line> lines,
        boolean editable,
        List<OnItsWay> coming,
        UploadLimits limits,
        Map<String, String> findings,
        String typed)
        implements Page {

    private static final double MEGABYTE = 1024.0 * 1024.0;

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

    /// @param since when it was begun
    public record OnItsWay(Arrival arrival, String since) {

        /// `48 % dari 5,0 MB`
        public String progress() {
            var size = arrival.size() < MEGABYTE
                    ? Math.max(1, arrival.size() / 1024) + " KB"
                    : String.format(Locale.ROOT, "%.1f MB", arrival.size() / MEGABYTE)
                            .replace('.', ',');
            return arrival.percent() + " % dari " + size;
        }
    }

    /// @param at when it was added
    public record Line(Evidence evidence, String at) {}
}
