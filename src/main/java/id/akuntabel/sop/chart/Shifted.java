package id.akuntabel.sop.chart;

import id.akuntabel.paper.Canvas;
import id.akuntabel.paper.Typeface;

/// A canvas whose origin lies elsewhere on another.
record Shifted(Canvas canvas, double dx, double dy) implements Canvas {

    @Override
    public void rectangle(Ink ink, double x, double y, double width, double height, double radius) {
        canvas.rectangle(ink, x + dx, y + dy, width, height, radius);
    }

    @Override
    public void circle(Ink ink, double x, double y, double radius) {
        canvas.circle(ink, x + dx, y + dy, radius);
    }

    @Override
    public void polygon(Ink ink, double... corners) {
        canvas.polygon(ink, moved(corners));
    }

    @Override
    public void way(Ink ink, double... corners) {
        canvas.way(ink, moved(corners));
    }

    @Override
    public void text(String text, double x, double y, double size, Typeface typeface, Align align, String colour) {
        canvas.text(text, x + dx, y + dy, size, typeface, align, colour);
    }

    private double[] moved(double... corners) {
        var moved = corners.clone();
        for (var i = 0; i < moved.length; i += 2) {
            moved[i] += dx;
            moved[i + 1] += dy;
        }
        return moved;
    }
}
