package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Point;
import id.akuntabel.sop.chart.Geometry.Side;
import id.akuntabel.sop.chart.MatrixChart.Symbol;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the five symbols.
record SymbolDrawing(Svg svg, Measures measures) {

    void symbol(Symbol symbol, @Nullable Lit lit) {
        var paint = Paint.of(lit);
        outline(symbol.shape(), symbol.box(), paint);
        var words = symbol.words();
        if (words.isEmpty() && lit != null && (lit.state() == Lit.State.NOW || lit.state() == Lit.State.OVERDUE)) {
            words = List.of("KINI");
        }
        words(words, wordsCentre(symbol), paint.ink());
        if (lit != null) {
            badge(symbol.shape() == Symbols.Shape.DIAMOND ? symbol.box().middle() : symbol.box(), lit);
        }
    }

    private static Point wordsCentre(Symbol symbol) {
        var box = symbol.box();
        var lift = symbol.shape() == Symbols.Shape.PENTAGON ? box.height() * 0.12 : 0;
        return new Point(box.cx(), box.cy() - lift);
    }

    private void outline(Symbols.Shape shape, Box box, Paint paint) {
        var style = new Object[] {"fill", paint.fill(), "stroke", paint.stroke(), "stroke-width", paint.weight()};
        if (!paint.dash().isEmpty()) {
            style = java.util.Arrays.copyOf(style, style.length + 2);
            style[style.length - 2] = "stroke-dasharray";
            style[style.length - 1] = paint.dash();
        }
        switch (shape) {
            case BOX, CAPSULE -> {
                var round = shape == Symbols.Shape.CAPSULE ? Math.min(box.height(), box.width()) / 2 : 0;
                svg.empty(
                        "rect",
                        join(
                                style,
                                "x",
                                box.x(),
                                "y",
                                box.y(),
                                "width",
                                box.width(),
                                "height",
                                box.height(),
                                "rx",
                                round,
                                "ry",
                                round));
            }
            case DIAMOND ->
                svg.empty(
                        "polygon",
                        join(
                                style,
                                "points",
                                points(
                                        box.port(Side.TOP),
                                        box.port(Side.RIGHT),
                                        box.port(Side.BOTTOM),
                                        box.port(Side.LEFT))));
            case PENTAGON ->
                svg.empty(
                        "polygon",
                        join(
                                style,
                                "points",
                                points(
                                        new Point(box.x(), box.y()),
                                        new Point(box.right(), box.y()),
                                        new Point(box.right(), box.y() + box.height() * 0.62),
                                        box.port(Side.BOTTOM),
                                        new Point(box.x(), box.y() + box.height() * 0.62))));
        }
    }

    private void words(List<String> words, Point centre, String ink) {
        var size = measures.small();
        var line = size * 1.12;
        var baseline = centre.y() - line * words.size() / 2 + size * 0.9;
        for (var word : words) {
            svg.element(
                    "text",
                    word,
                    "x",
                    centre.x(),
                    "y",
                    baseline,
                    "font-size",
                    size,
                    "text-anchor",
                    "middle",
                    "fill",
                    ink);
            baseline += line;
        }
    }

    /// A tick where it is done, a mark where it is late, the count where it came back.
    private void badge(Box box, Lit lit) {
        var size = measures.small();
        var text = switch (lit.state()) {
            case DONE -> "✓";
            case OVERDUE -> "!";
            case NOW, LATER, SKIPPED -> "";
        };
        var colour = Paint.of(lit).stroke();
        if (!text.isEmpty()) {
            var radius = size * 0.62;
            svg.empty(
                    "circle",
                    "cx",
                    box.right() - radius * 0.3,
                    "cy",
                    box.y() + radius * 0.3,
                    "r",
                    radius,
                    "fill",
                    colour,
                    "stroke",
                    Paint.PAPER,
                    "stroke-width",
                    0.8);
            if (lit.state() == Lit.State.DONE) {
                tick(new Point(box.right() - radius * 0.3, box.y() + radius * 0.3), radius);
            } else {
                svg.element(
                        "text",
                        text,
                        "x",
                        box.right() - radius * 0.3,
                        "y",
                        box.y() + radius * 0.3 + size * 0.36,
                        "font-size",
                        size,
                        "font-weight",
                        "bold",
                        "text-anchor",
                        "middle",
                        "fill",
                        Paint.PAPER);
            }
        }
        if (lit.iteration() > 1) {
            svg.element(
                    "text",
                    "↻" + lit.iteration(),
                    "x",
                    box.x() - size * 0.2,
                    "y",
                    box.y() - size * 0.25,
                    "font-size",
                    size,
                    "font-weight",
                    "bold",
                    "fill",
                    Paint.INK);
        }
    }

    /// Drawn, not written: not every font has it.
    private void tick(Point centre, double radius) {
        svg.empty(
                "polyline",
                "points",
                points(
                        new Point(centre.x() - radius * 0.5, centre.y()),
                        new Point(centre.x() - radius * 0.1, centre.y() + radius * 0.42),
                        new Point(centre.x() + radius * 0.52, centre.y() - radius * 0.42)),
                "fill",
                "none",
                "stroke",
                Paint.PAPER,
                "stroke-width",
                radius * 0.28);
    }

    /// The arrowhead whose point touches `tip`, coming in at `side` of the target.
    void arrow(Point tip, Side side) {
        var length = measures.symbol() * 0.3;
        var half = length * 0.42;
        var base = new Point(tip.x() + side.dx * length, tip.y() + side.dy * length);
        svg.empty(
                "polygon",
                "points",
                points(
                        tip,
                        new Point(base.x() + side.dy * half, base.y() + side.dx * half),
                        new Point(base.x() - side.dy * half, base.y() - side.dx * half)),
                "fill",
                Paint.INK);
    }

    void line(List<Point> way, boolean dashed) {
        var style = new Object[] {"fill", "none", "stroke", Paint.INK, "stroke-width", 0.8};
        var dash = dashed ? join(style, "stroke-dasharray", "3 2") : style;
        svg.empty("polyline", join(dash, "points", points(way.toArray(Point[]::new))));
    }

    void label(MatrixChart.Label label) {
        svg.element(
                "text",
                label.text(),
                "x",
                label.box().x(),
                "y",
                label.box().bottom() - measures.small() * 0.18,
                "font-size",
                measures.small(),
                "fill",
                Paint.INK);
    }

    private static String points(Point... points) {
        var text = new StringBuilder();
        for (var point : points) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(Svg.number(point.x()))
                    .append(',')
                    .append(Svg.number(point.y()));
        }
        return text.toString();
    }

    private static Object[] join(Object[] first, Object... then) {
        var all = java.util.Arrays.copyOf(first, first.length + then.length);
        System.arraycopy(then, 0, all, first.length, then.length);
        return all;
    }
}
