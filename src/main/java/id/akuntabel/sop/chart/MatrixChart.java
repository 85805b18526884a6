package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Point;
import id.akuntabel.sop.chart.Geometry.Side;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The official SOP table as a drawing (PermenPANRB 35/2012, bagian flowchart): where each row, symbol, line and
/// word stands. One layout for the standalone SVG, the printed page and the table on screen.
///
/// @param rows    from top to bottom; a row without a step holds the connectors of a page break
public record MatrixChart(
        Edition edition,
        Measures measures,
        Measures.Columns columns,
        Heading heading,
        List<Row> rows,
        List<Symbol> symbols,
        List<Line> lines,
        List<Label> labels) {

    /// @param index   of the step in the edition; -1 = a row of connectors
    /// @param drawing height that the drawing alone needs
    record Row(int index, double y, double height, double drawing) {
        double bottom() {
            return y + height;
        }
    }

    /// @param mark null for a pentagon
    /// @param key  id of the mark, or of the connector
    record Symbol(String key, @Nullable Mark mark, Symbols.Shape shape, Box box, List<String> words) {}

    /// A line from the edge of one symbol to the edge of another.
    record Line(Wire wire, List<Point> points) {
        Point end() {
            return points.getLast();
        }

        /// The side of the target at which the arrowhead stands.
        Side entry() {
            var before = points.get(points.size() - 2);
            if (Math.abs(before.x() - end().x()) < Math.abs(before.y() - end().y())) {
                return before.y() < end().y() ? Side.TOP : Side.BOTTOM;
            }
            return before.x() < end().x() ? Side.LEFT : Side.RIGHT;
        }

        double length() {
            return Geometry.segments(points).stream()
                    .mapToDouble(piece -> piece.width() + piece.height())
                    .sum();
        }
    }

    /// Words at an exit: `Ya`, `Tidak`, `Teknis`. The box is where they stand; `from` is the decision.
    record Label(String from, String text, Box box) {}

    double bottom() {
        return rows.isEmpty() ? 0 : rows.getLast().bottom();
    }

    Symbol symbol(String key) {
        return symbols.stream()
                .filter(symbol -> symbol.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// For the table on a page.
    ///
    /// @param lit whether a process will be shown in it: then Keterangan needs room
    public static MatrixChart onScreen(Edition edition, boolean lit) {
        return of(edition, Measures.SCREEN, lit);
    }

    /// For a drawing of its own.
    public static MatrixChart asFile(Edition edition, boolean lit) {
        return of(edition, Measures.DRAWING, lit);
    }

    /// The table of a page.
    ///
    /// @param listed whether a phone gets the list of steps from here; the page of a process brings its own
    public ChartTable table(List<Lit> lit, boolean listed) {
        return ScreenReading.of(this, byMark(lit), listed);
    }

    /// A file that any viewer opens.
    public String svg(List<Lit> lit) {
        return ChartDrawing.file(this, byMark(lit));
    }

    private static Map<String, Lit> byMark(List<Lit> lit) {
        return lit.stream().collect(Collectors.toMap(Lit::step, Function.identity(), (first, second) -> second));
    }

    /// The whole table in one piece.
    static MatrixChart of(Edition edition, Measures measures, boolean remarks) {
        return new ChartLayout(edition, measures, remarks).whole();
    }

    /// The table over pages, joined by connectors. Print becomes smaller only where that saves a page.
    ///
    /// @param first room on the first page, heading included
    /// @param next  room on each further page
    static List<MatrixChart> pages(Edition edition, Measures measures, double first, double next) {
        var layouts = Stream.of(1.0, 0.93, 0.86, 0.79)
                .filter(scale -> measures.font() * scale > Measures.SMALLEST_PRINT)
                .map(scale -> new ChartLayout(edition, measures.smaller(scale), false))
                .toList();
        return layouts.stream()
                .min(Comparator.comparingInt(
                        layout -> layout.breaks(first, next).size()))
                .orElseThrow()
                .pages(first, next);
    }
}
