package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/// The lanes on which lines may run: in each actor column its middle and three lanes at either edge, in each
/// storey of a row its middle and two lanes above and below.
final class Tracks {

    private static final double[] COLUMN = {0.06, 0.115, 0.17, 0.5, 0.83, 0.885, 0.94};
    private static final double[] STOREY = {0.08, 0.16, 0.5, 0.84, 0.92};
    private static final double SAME = 0.01;

    private final double[] xs;
    private final double[] ys;
    private final boolean[] border;

    private Tracks(double[] xs, double[] ys, boolean[] border) {
        this.xs = xs;
        this.ys = ys;
        this.border = border;
    }

    int columns() {
        return xs.length;
    }

    int rows() {
        return ys.length;
    }

    double x(int column) {
        return xs[column];
    }

    double y(int row) {
        return ys[row];
    }

    /// Whether this lane lies on the rule between two columns, where a line is hard to see.
    boolean border(int column) {
        return border[column];
    }

    int columnAt(double x) {
        return at(xs, x);
    }

    int rowAt(double y) {
        return at(ys, y);
    }

    /// @param storeys each storey of each row: its top and height
    static Tracks of(double left, double columnWidth, int columns, List<Box> storeys, Collection<Box> symbols) {
        var xs = new TreeSet<Double>();
        for (var c = 0; c < columns; c++) {
            for (var lane : COLUMN) {
                xs.add(left + (c + lane) * columnWidth);
            }
        }
        var ys = new TreeSet<Double>();
        for (var storey : storeys) {
            for (var lane : STOREY) {
                ys.add(storey.y() + lane * storey.height());
            }
        }
        symbols.forEach(symbol -> {
            xs.add(symbol.cx());
            ys.add(symbol.cy());
        });
        var distinct = distinct(xs);
        var border = new boolean[distinct.length];
        for (var i = 0; i < distinct.length; i++) {
            var column = (distinct[i] - left) / columnWidth;
            border[i] = Math.abs(column - Math.rint(column)) < 0.02;
        }
        return new Tracks(distinct, distinct(ys), border);
    }

    private static double[] distinct(java.util.SortedSet<Double> values) {
        var kept = new ArrayList<Double>();
        for (var value : values) {
            if (kept.isEmpty() || value - kept.getLast() > SAME) {
                kept.add(value);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// The lane that runs through this place.
    private static int at(double[] lanes, double value) {
        var best = 0;
        for (var i = 1; i < lanes.length; i++) {
            if (Math.abs(lanes[i] - value) < Math.abs(lanes[best] - value)) {
                best = i;
            }
        }
        return best;
    }
}
