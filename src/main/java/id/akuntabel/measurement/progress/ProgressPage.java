package id.akuntabel.measurement.progress;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// The progress report of a unit for a month.
///
/// @param name     `Agustus`
/// @param editable whether the viewer types here now
/// @param shut     why who reports here does not now, or null
public record ProgressPage(
        Place place,
        Sheet sheet,
        String name,
        int month,
        boolean editable,
        @Nullable String shut,
        List<Tab> tabs,
        List<Row> rows,
        Map<String, String> findings,
        boolean saved)
        implements Page {

    @Override
    public String title() {
        return "Laporan progres " + name + " " + place.round().quarter().year();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return crumbs(place, sheet);
    }

    static List<Crumb> crumbs(Place place, Sheet sheet) {
        return List.of(
                new Crumb("Isian Kinerja", "/isian?opd=" + place.agency().code()),
                new Crumb(
                        place.round().quarter().printed() + ", " + sheet.head().unitName(), place.href(sheet)));
    }

    /// @param state `belum`, `terisi 3 dari 6`
    public record Tab(int month, String name, String state, boolean shown) {}

    /// @param target      of the quarter
    /// @param monthTarget null where the action plan is not monthly
    /// @param achievement of the month, in words; empty where there is none
    /// @param base   the report on which the form stands, 0 = none
    /// @param remark how the number was read, where it may mean something else
    /// @param typed  who reported it and when, as printed
    public record Row(
            Item item,
            String target,
            @Nullable String monthTarget,
            String achievement,
            int base,
            String text,
            String done,
            String obstacle,
            String followUp,
            String remark,
            String typed) {

        /// `nilai-12`.
        public String field(String name) {
            return name + "-" + item.id();
        }
    }
}
