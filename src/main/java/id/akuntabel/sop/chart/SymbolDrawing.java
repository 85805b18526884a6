package id.akuntabel.sop.chart;

import id.akuntabel.paper.Canvas;
import id.akuntabel.paper.Canvas.Align;
import id.akuntabel.paper.Canvas.Ink;
import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Point;
import id.akuntabel.sop.chart.Geometry.Side;
import id.akuntabel.sop.chart.MatrixChart.Symbol;
import id.akuntabel.workflow.CaseChart.Lit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Draws the five symbols.
record SymbolDrawing(Canvas canvas, Measures measures) {

    void symbol(Symbol symbol, @Nullable Lit lit) {
        var paint = Paint.of(lit);
        outline(symbol.shape(), symbol.box(), paint.outline());
        var words = symbol.words();
        if (words.isEmpty() && lit != null && (lit.state() == Lit.State.NOW || lit.state() == Lit.State.OVERDUE)) {
            words = List.of("KINI");
        }
        words(words, wordsCentre(symbol), paint.words());
        if (lit != null) {
            badge(
                    symbol.shape() == Symbols.Shape.DIAMOND
                            ? symbol.box().middle().grown(measures.small() * 0.4)
                            : symbol.box(),
                    lit);
        }
    }

    private static Point wordsCentre(Symbol symbol) {
        var box = symbol.box();
        return switch (symbol.shape()) {
            case PENTAGON -> new Point(box.cx(), box.cy() - box.height() * 0.1);
            case PENTAGON_UP -> new Point(box.cx(), box.cy() + box.height() * 0.1);
            case BOX, CAPSULE, DIAMOND -> new Point(box.cx(), box.cy());
        };
    }

    private void outline(Symbols.Shape shape, Box box, Ink ink) {
        switch (shape) {
            case BOX -> canvas.rectangle(ink, box.x(), box.y(), box.width(), box.height(), 0);
            case CAPSULE -> canvas.rectangle(ink, box.x(), box.y(), box.width(), box.height(), box.height() / 2);
            case DIAMOND ->
                canvas.polygon(
                        ink, box.cx(), box.y(), box.right(), box.cy(), box.cx(), box.bottom(), box.x(), box.cy());
            case PENTAGON -> {
                var shoulder = box.y() + box.height() * 0.62;
                canvas.polygon(
                        ink,
                        box.x(),
                        box.y(),
                        box.right(),
                        box.y(),
                        box.right(),
                        shoulder,
                        box.cx(),
                        box.bottom(),
                        box.x(),
                        shoulder);
            }
            case PENTAGON_UP -> {
                var shoulder = box.y() + box.height() * 0.38;
                canvas.polygon(
                        ink,
                        box.x(),
                        box.bottom(),
                        box.right(),
                        box.bottom(),
                        box.right(),
                        shoulder,
                        box.cx(),
                        box.y(),
                        box.x(),
                        shoulder);
            }
        }
    }

    private void words(List<String> words, Point centre, String colour) {
        var size = measures.small();
        var line = size * 1.12;
        var baseline = centre.y() - line * words.size() / 2 + size * 0.9;
        for (var word : words) {
            canvas.text(word, centre.x(), baseline, size, Typeface.REGULAR, Align.MIDDLE, colour);
            baseline += line;
        }
    }

    /// A tick where it is done, a mark where it is late, the count where it came back.
    private void badge(Box box, Lit lit) {
        var size = measures.small();
        var radius = size * 0.62;
        var x = box.right() - radius * 0.3;
        var y = box.y() + radius * 0.3;
        var colour = Paint.of(lit).edge();
        switch (lit.state()) {
            case DONE -> {
                canvas.circle(new Ink(colour, Paint.PAPER, 0.8, false), x, y, radius);
                canvas.way(
                        Ink.line(Paint.PAPER, radius * 0.28),
                        x - radius * 0.5,
                        y,
                        x - radius * 0.1,
                        y + radius * 0.42,
                        x + radius * 0.52,
                        y - radius * 0.42);
            }
            case OVERDUE -> {
                canvas.circle(new Ink(Paint.PAPER, colour, 0.8, false), x, y, radius);
                canvas.text("!", x, y + size * 0.36, size, Typeface.BOLD, Align.MIDDLE, colour);
            }
            case NOW, LATER, SKIPPED -> {}
        }
        if (lit.iteration() > 1) {
            var text = lit.iteration() + "×";
            canvas.text(text, box.x() - size * 0.2, box.y() - size * 0.25, size, Typeface.BOLD, Align.START, Paint.INK);
        }
    }

    /// The arrowhead whose point touches `tip`, coming in at `side` of the target.
    void arrow(Point tip, Side side) {
        var length = measures.symbol() * 0.3;
        var half = length * 0.42;
        var x = tip.x() + side.dx * length;
        var y = tip.y() + side.dy * length;
        canvas.polygon(
                Ink.area(Paint.INK),
                tip.x(),
                tip.y(),
                x + side.dy * half,
                y + side.dx * half,
                x - side.dy * half,
                y - side.dx * half);
    }

    void line(List<Point> way, boolean dashed) {
        var corners = way.stream()
                .flatMapToDouble(point -> java.util.stream.DoubleStream.of(point.x(), point.y()))
                .toArray();
        canvas.way(new Ink(null, Paint.INK, 0.8, dashed), corners);
    }

    void label(MatrixChart.Label label) {
        canvas.text(
                label.text(),
                label.box().x(),
                label.box().bottom() - measures.small() * 0.18,
                measures.small(),
                Typeface.REGULAR,
                Align.START,
                Paint.INK);
    }
}
