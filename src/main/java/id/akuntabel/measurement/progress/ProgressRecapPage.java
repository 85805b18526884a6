package id.akuntabel.measurement.progress;

import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.shell.Crumb;
import id.akuntabel.shell.Page;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// The months of a quarter side by side, and what they make.
///
/// @param open whether the viewer may take figures over into the sheet now
public record ProgressRecapPage(
        Place place,
        Sheet sheet,
        boolean open,
        List<ProgressPage.Tab> tabs,
        List<Line> lines,
        Map<String, String> findings,
        boolean taken)
        implements Page {

    @Override
    public String title() {
        return "Laporan progres bulanan " + place.round().quarter().printed();
    }

    @Override
    public HttpStatus status() {
        return findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    public List<Crumb> crumbs() {
        return ProgressPage.crumbs(place, sheet);
    }

    /// What was reported for a month; empty texts where nothing was.
    public record Told(String month, String text, String done, String obstacle, String followUp) {}

    /// @param inSheet  realisation of the quarter as it stands in the sheet
    /// @param revision of that cell
    public record Line(Item item, String target, List<Told> months, Cumulation whole, String inSheet, int revision) {

        /// `i12`.
        public String cell() {
            return CellKey.actual(item.id());
        }

        /// Made of data that is typed in the sheet, not of months.
        public boolean computed() {
            return !item.agreed().components().isEmpty();
        }

        public boolean same() {
            return inSheet.equals(whole.text());
        }

        public boolean offered() {
            return !computed() && !same() && !whole.text().isEmpty();
        }
    }
}
