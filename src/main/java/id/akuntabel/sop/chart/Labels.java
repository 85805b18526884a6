package id.akuntabel.sop.chart;

import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Point;
import id.akuntabel.sop.chart.MatrixChart.Label;
import id.akuntabel.sop.chart.MatrixChart.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/// Places the words at the exits of decisions: beside the line, near its beginning, on nothing else.
final class Labels {

    private final Collection<Box> symbols;
    private final List<Box> lines;
    private final double size;
    private final Box bounds;
    private final List<Box> rules;
    private final List<Label> placed = new ArrayList<>();

    private Labels(Collection<Box> symbols, List<Box> lines, double size, Box bounds, List<Box> rules) {
        this.rules = rules;
        this.symbols = symbols;
        this.lines = lines;
        this.size = size;
        this.bounds = bounds;
    }

    static List<Label> of(List<Line> lines, Collection<Box> symbols, double size, Box bounds, List<Box> rules) {
        var pieces = lines.stream()
                .flatMap(line -> Geometry.segments(line.points()).stream())
                .toList();
        var labels = new Labels(symbols, pieces, size, bounds, rules);
        var said = new HashSet<String>();
        for (var line : lines) {
            var words = line.wire().label();
            if (words != null
                    && said.add(line.wire().from() + "\n" + words + "\n"
                            + line.points().get(0))) {
                labels.place(words, line);
            }
        }
        return List.copyOf(labels.placed);
    }

    private record Candidate(Box box, double cost) {}

    private void place(String words, Line line) {
        var width = Typeface.REGULAR.width(words, size);
        var candidates = new ArrayList<Candidate>();
        var walked = 0.0;
        for (var i = 1; i < line.points().size(); i++) {
            var from = line.points().get(i - 1);
            var to = line.points().get(i);
            candidates.addAll(beside(from, to, width, walked));
            walked += Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        }
        candidates.stream()
                .min(Comparator.comparingDouble(Candidate::cost))
                .ifPresent(best -> placed.add(new Label(line.wire().from(), words, best.box())));
    }

    private List<Candidate> beside(Point from, Point to, double width, double walked) {
        var candidates = new ArrayList<Candidate>();
        var length = Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
        var gap = size * 0.28;
        for (var along = 0.0; along <= length; along += 2) {
            var share = length == 0 ? 0 : along / length;
            var x = from.x() + (to.x() - from.x()) * share;
            var y = from.y() + (to.y() - from.y()) * share;
            var far = (walked + along) * 0.6;
            if (from.y() == to.y()) {
                var left = to.x() < from.x() ? x - width - gap : x + gap;
                candidates.add(rated(new Box(left, y - size - gap * 0.5, width, size), far));
                candidates.add(rated(new Box(left, y + gap * 0.5, width, size), far + 4));
            } else {
                var top = to.y() < from.y() ? y - size - gap * 0.5 : y + gap * 0.5;
                candidates.add(rated(new Box(x + gap, top, width, size), far));
                candidates.add(rated(new Box(x - gap - width, top, width, size), far + 3));
            }
        }
        return candidates;
    }

    private Candidate rated(Box box, double cost) {
        var total = cost;
        var wide = box.grown(0.4);
        if (symbols.stream().anyMatch(symbol -> symbol.overlaps(wide))) {
            total += 10_000;
        }
        if (placed.stream().anyMatch(label -> label.box().overlaps(wide))) {
            total += 5_000;
        }
        if (box.x() < bounds.x() + 1
                || box.right() > bounds.right() - 1
                || box.y() < bounds.y()
                || box.bottom() > bounds.bottom()) {
            total += 2_000;
        }
        total += 60.0 * lines.stream().filter(wide::overlaps).count();
        total += 14.0 * rules.stream().filter(wide::overlaps).count();
        return new Candidate(box, total);
    }
}
