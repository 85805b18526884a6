package id.akuntabel.sop.chart;

import gg.jte.Content;
import id.akuntabel.shell.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The official table on screen: a real table with captions and headers, whose actor cells say in words what the
/// drawing over them shows; on a phone a list of the steps, from which the table can be opened.
///
/// @param widths of the columns in percent, from left to right
/// @param listed whether a phone shows the list; otherwise the page around it brings its own
public record ChartTable(
        String caption, List<String> widths, List<Head> upper, List<Head> lower, List<Line> lines, boolean listed)
        implements Part {

    /// @param rows how many heading rows it takes
    public record Head(String text, int columns, int rows) {}

    /// A row.
    ///
    /// @param state  class of the row: `alur-kini`, `alur-terlambat` or empty
    /// @param strut  least height in pixels that the drawing needs
    /// @param actors what each actor does here, null = nothing
    /// @param drawing SVG over all actor cells
    /// @param timeRows rows that the time cell spans; 0 = covered by the one above
    public record Line(
            String number,
            String text,
            String state,
            int strut,
            List<Cell> actors,
            Content drawing,
            List<String> requirements,
            String time,
            int timeRows,
            List<String> outputs,
            @Nullable String remark,
            List<Remark> remarks) {

        /// Everything that actors do in this row, for the list on a phone.
        public List<Cell> busy() {
            return actors.stream().filter(cell -> cell.words() != null).toList();
        }

        public boolean now() {
            return !state.isEmpty();
        }
    }

    /// An actor's cell in words, for those who hear the table and for the list on a phone.
    public record Cell(String actor, @Nullable String words) {}

    /// How it went in this process.
    ///
    /// @param kind class of the chip: `cip-baik`, `cip-kini`, `cip-buruk`, or empty
    public record Remark(String chip, String kind, String text) {}
}
