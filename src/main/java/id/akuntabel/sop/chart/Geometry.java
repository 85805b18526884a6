package id.akuntabel.sop.chart;

import java.util.List;

/// The few shapes the layout reckons with.
interface Geometry {

    record Point(double x, double y) {}

    /// The sides of a symbol, and the directions in which a line leaves it.
    enum Side {
        RIGHT(0, 1, 0),
        BOTTOM(1, 0, 1),
        LEFT(2, -1, 0),
        TOP(3, 0, -1);

        private static final List<Side> ALL = List.of(values());

        final int index;
        final int dx;
        final int dy;

        Side(int index, int dx, int dy) {
            this.index = index;
            this.dx = dx;
            this.dy = dy;
        }

        static Side of(int index) {
            return ALL.get(index);
        }

        Side opposite() {
            return of((index + 2) % 4);
        }

        boolean horizontal() {
            return dy == 0;
        }
    }

    record Box(double x, double y, double width, double height) {
        static Box around(double cx, double cy, double width, double height) {
            return new Box(cx - width / 2, cy - height / 2, width, height);
        }

        static Box between(Point a, Point b) {
            return new Box(Math.min(a.x, b.x), Math.min(a.y, b.y), Math.abs(a.x - b.x), Math.abs(a.y - b.y));
        }

        double right() {
            return x + width;
        }

        double bottom() {
            return y + height;
        }

        double cx() {
            return x + width / 2;
        }

        double cy() {
            return y + height / 2;
        }

        Box grown(double by) {
            return new Box(x - by, y - by, width + 2 * by, height + 2 * by);
        }

        /// The middle half, whose corners lie on the edges of a diamond.
        Box middle() {
            return around(cx(), cy(), width / 2, height / 2);
        }

        boolean overlaps(Box other) {
            return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
        }

        /// Where a line leaves or enters on a side: its middle.
        Point port(Side side) {
            return new Point(cx() + side.dx * width / 2, cy() + side.dy * height / 2);
        }
    }

    /// A way through corner points, horizontal and vertical by turns.
    static List<Box> segments(List<Point> points) {
        var segments = new java.util.ArrayList<Box>();
        for (var i = 1; i < points.size(); i++) {
            segments.add(Box.between(points.get(i - 1), points.get(i)));
        }
        return segments;
    }
}
