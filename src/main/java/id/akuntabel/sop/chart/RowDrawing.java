package id.akuntabel.sop.chart;

import id.akuntabel.paper.SvgCanvas;
import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Point;
import id.akuntabel.sop.chart.Geometry.Side;
import id.akuntabel.sop.chart.MatrixChart.Label;
import id.akuntabel.sop.chart.MatrixChart.Line;
import id.akuntabel.sop.chart.MatrixChart.Row;
import id.akuntabel.sop.chart.MatrixChart.Symbol;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The drawing of one row of the table on screen: one SVG over all its actor cells. Places are percentages, so
/// that it grows with the text of the row; symbols, arrowheads and words keep their size. Colours come from
/// classes.
final class RowDrawing {

    private static final double NEAR = 70;

    private final MatrixChart chart;
    private final Map<String, Lit> lit;
    private final Row row;
    private final Svg svg = new Svg();

    private RowDrawing(MatrixChart chart, Map<String, Lit> lit, Row row) {
        this.chart = chart;
        this.lit = lit;
        this.row = row;
    }

    static String of(MatrixChart chart, Map<String, Lit> lit, Row row) {
        return new RowDrawing(chart, lit, row).draw();
    }

    private String draw() {
        svg.open(
                "svg",
                "class",
                "alur-gambar",
                "width",
                chart.columns().actors() * 100 + "%",
                "height",
                "100%",
                "aria-hidden",
                "true",
                "focusable",
                "false");
        for (var column = 1; column < chart.columns().actors(); column++) {
            var x = SvgCanvas.number(column * 100.0 / chart.columns().actors()) + "%";
            svg.empty("line", "class", "alur-kolom", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        }
        chart.lines().forEach(this::line);
        var symbols = chart.symbols().stream().filter(this::isHere).toList();
        symbols.forEach(this::symbol);
        for (var line : chart.lines()) {
            var target = chart.symbol(line.wire().to());
            if (!line.wire().dashed() && isHere(target)) {
                arrow(target, line.entry());
            }
        }
        chart.labels().forEach(this::label);
        return svg.close("svg").toString();
    }

    private boolean isHere(Symbol symbol) {
        return isHere(symbol.box().cy());
    }

    private boolean isHere(double y) {
        return y >= row.y() && y < row.bottom();
    }

    /// Lines run to the middle of their symbols, which are painted over them.
    private void line(Line line) {
        var way = new ArrayList<>(line.points());
        way.set(0, centre(line.wire().from()));
        way.set(way.size() - 1, centre(line.wire().to()));
        var kind = line.wire().dashed() ? "alur-garis alur-bersama" : "alur-garis";
        for (var piece : Geometry.segments(way)) {
            if (piece.y() >= row.bottom() || piece.bottom() < row.y()) {
                continue;
            }
            if (piece.height() < 0.05 && !isHere(piece.y())) {
                continue;
            }
            svg.empty(
                    "line",
                    "class",
                    kind,
                    "x1",
                    across(piece.x()),
                    "x2",
                    across(piece.right()),
                    "y1",
                    down(Math.max(piece.y(), row.y())),
                    "y2",
                    down(Math.min(piece.bottom(), row.bottom())));
        }
    }

    private Point centre(String symbol) {
        var box = chart.symbol(symbol).box();
        return new Point(box.cx(), box.cy());
    }

    private void symbol(Symbol symbol) {
        var state = lit.get(symbol.key());
        var box = symbol.box();
        place(box.cx(), box.cy(), "simbol" + kind(state));
        var half = new Box(-box.width() / 2, -box.height() / 2, box.width(), box.height());
        outline(symbol.shape(), half);
        words(symbol, state);
        if (state != null) {
            badge(symbol.shape() == Symbols.Shape.DIAMOND ? half.middle().grown(4) : half, state);
        }
        svg.close("svg");
    }

    private static String kind(@Nullable Lit lit) {
        if (lit == null) {
            return "";
        }
        return switch (lit.state()) {
            case DONE -> " simbol-selesai";
            case NOW -> " simbol-kini";
            case OVERDUE -> " simbol-terlambat";
            case SKIPPED -> " simbol-lewat";
            case LATER -> " simbol-nanti";
        };
    }

    private void outline(Symbols.Shape shape, Box box) {
        if (shape == Symbols.Shape.DIAMOND) {
            var half = box.width() / 2;
            var high = box.height() / 2;
            svg.empty(
                    "polygon",
                    "class",
                    "simbol-bentuk",
                    "points",
                    SvgCanvas.points(0, -high, half, 0, 0, high, -half, 0));
            return;
        }
        var round = shape == Symbols.Shape.CAPSULE ? box.height() / 2 : 0;
        svg.empty(
                "rect",
                "class",
                "simbol-bentuk",
                "x",
                box.x(),
                "y",
                box.y(),
                "width",
                box.width(),
                "height",
                box.height(),
                "rx",
                round);
    }

    private void words(Symbol symbol, @Nullable Lit state) {
        var words = symbol.words();
        var now = state != null && (state.state() == Lit.State.NOW || state.state() == Lit.State.OVERDUE);
        if (words.isEmpty() && now) {
            words = List.of("KINI");
        }
        var size = chart.measures().small();
        var baseline = -size * 1.12 * words.size() / 2 + size * 0.9;
        for (var word : words) {
            svg.element("text", word, "class", "simbol-kata", "x", 0, "y", baseline);
            baseline += size * 1.12;
        }
    }

    private void badge(Box box, Lit state) {
        var x = box.right() - 1;
        var y = box.y() + 1;
        switch (state.state()) {
            case DONE -> {
                svg.empty("circle", "class", "simbol-lencana", "cx", x, "cy", y, "r", 7);
                svg.empty(
                        "polyline",
                        "class",
                        "simbol-tanda",
                        "points",
                        SvgCanvas.points(x - 3.4, y + 0.2, x - 0.8, y + 2.8, x + 3.6, y - 2.8));
            }
            case OVERDUE -> {
                svg.empty("circle", "class", "simbol-lencana", "cx", x, "cy", y, "r", 7);
                svg.element("text", "!", "class", "simbol-seru", "x", x, "y", y + 4);
            }
            case NOW, LATER, SKIPPED -> {}
        }
        if (state.iteration() > 1) {
            svg.element("text", "↻" + state.iteration(), "class", "simbol-putaran", "x", box.x() - 3, "y", box.y() - 2);
        }
    }

    private void arrow(Symbol target, Side side) {
        var box = target.box();
        place(box.cx(), box.cy(), "alur-panah");
        var tipX = side.dx * box.width() / 2;
        var tipY = side.dy * box.height() / 2;
        var length = 7;
        var half = 3.2;
        var baseX = tipX + side.dx * length;
        var baseY = tipY + side.dy * length;
        svg.empty(
                "polygon",
                "points",
                SvgCanvas.points(
                        tipX,
                        tipY,
                        baseX + side.dy * half,
                        baseY + side.dx * half,
                        baseX - side.dy * half,
                        baseY - side.dx * half));
        svg.close("svg");
    }

    /// Words at an exit keep their distance to the symbol while they stand near it.
    private void label(Label label) {
        var box = label.box();
        if (!isHere(box.cy())) {
            return;
        }
        var source = chart.symbol(label.from());
        var dx = box.x() - source.box().cx();
        var dy = box.bottom() - box.height() * 0.2 - source.box().cy();
        if (isHere(source) && Math.abs(dx) < NEAR && Math.abs(dy) < NEAR) {
            place(source.box().cx(), source.box().cy(), "alur-kata");
            svg.element("text", label.text(), "x", dx, "y", dy);
        } else {
            place(box.x(), box.cy(), "alur-kata");
            svg.element("text", label.text(), "x", 0, "y", box.height() * 0.3);
        }
        svg.close("svg");
    }

    private void place(double x, double y, String kind) {
        svg.open("svg", "class", kind, "x", across(x), "y", down(y), "overflow", "visible");
    }

    private String across(double x) {
        var left = chart.columns().actorsLeft();
        return SvgCanvas.number((x - left) / (chart.columns().actorsRight() - left) * 100) + "%";
    }

    private String down(double y) {
        return SvgCanvas.number((y - row.y()) / row.height() * 100) + "%";
    }
}
