package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.MatrixChart.Line;
import id.akuntabel.sop.chart.MatrixChart.Row;
import id.akuntabel.sop.chart.MatrixChart.Symbol;
import id.akuntabel.sop.chart.Placement.Place;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// From an edition to its drawing: columns by the medium, rows by their text and symbols, lines by the [Router].
final class ChartLayout {

    /// A symbol takes at most about half of the height of its storey: the lanes need the rest.
    private static final double STOREY = 1.95;

    private final Edition edition;
    private final Measures measures;
    private final Measures.Columns columns;
    private final Placement placement;
    private final Symbols symbols;
    private final CellTexts texts;
    private final Heading heading;

    ChartLayout(Edition edition, Measures measures, boolean remarks) {
        this.edition = edition;
        this.measures = measures;
        columns = measures.columns(edition, remarks);
        placement = Placement.of(edition);
        symbols = new Symbols(measures, columns.actor());
        texts = new CellTexts(edition, measures, columns);
        heading = Heading.of(edition, measures, columns);
    }

    MatrixChart whole() {
        var rows = new ArrayList<Row>();
        var y = 0.0;
        for (var i = 0; i < edition.steps().size(); i++) {
            rows.add(row(i, y));
            y = rows.getLast().bottom();
        }
        return draw(rows, marks(rows), wires());
    }

    /// Rows go on a page while they and the connectors fit; lines that cross the break end in connectors.
    List<MatrixChart> pages(double first, double next) {
        var breaks = breaks(first, next);
        var links = Connectors.of(wires(), breaks, placement);
        var charts = new ArrayList<MatrixChart>();
        for (var number = 0; number < breaks.size(); number++) {
            charts.add(page(breaks.get(number), links.on(number)));
        }
        return charts;
    }

    /// Which steps stand on which page.
    List<List<Integer>> breaks(double first, double next) {
        var breaks = new ArrayList<List<Integer>>();
        var page = new ArrayList<Integer>();
        var left = first - heading.height();
        var last = edition.steps().size() - 1;
        for (var i = 0; i <= last; i++) {
            var height = row(i, 0).height();
            if (height + (i < last ? connectorRow() : 0) > left && !page.isEmpty()) {
                breaks.add(List.copyOf(page));
                page.clear();
                left = next - heading.height() - connectorRow();
            }
            page.add(i);
            left -= height;
        }
        breaks.add(page);
        return breaks;
    }

    private MatrixChart page(List<Integer> steps, Connectors.OnPage links) {
        var rows = new ArrayList<Row>();
        var y = 0.0;
        if (!links.above().isEmpty()) {
            rows.add(new Row(-1, y, connectorRow(), connectorRow()));
            y = rows.getLast().bottom();
        }
        for (var step : steps) {
            rows.add(row(step, y));
            y = rows.getLast().bottom();
        }
        if (!links.below().isEmpty()) {
            rows.add(new Row(-1, y, connectorRow(), connectorRow()));
        }
        var symbols = marks(rows);
        connect(links.above(), rows.getFirst(), symbols);
        connect(links.below(), rows.getLast(), symbols);
        return draw(rows, symbols, links.wires());
    }

    private void connect(List<Connectors.Connector> connectors, Row row, Map<String, Symbol> into) {
        var taken = new HashSet<Integer>();
        for (var connector : connectors) {
            var column = IntStream.range(0, Math.max(1, columns.actors()))
                    .boxed()
                    .min(Comparator.comparing((Integer c) -> taken.contains(c))
                            .thenComparingInt(c -> Math.abs(c - connector.column())))
                    .orElseThrow();
            taken.add(column);
            var shape = connector.back() ? Symbols.Shape.PENTAGON_UP : Symbols.Shape.PENTAGON;
            var size = symbols.size(shape, connector.letter(), 1);
            var box = size.at(columns.centre(column), row.y() + row.height() / 2);
            into.put(connector.key(), new Symbol(connector.key(), null, shape, box, size.words()));
        }
    }

    private double connectorRow() {
        return measures.symbol() * 1.75;
    }

    private Row row(int step, double y) {
        var drawing = drawingHeight(step);
        return new Row(step, y, Math.max(drawing, texts.height(step)), drawing);
    }

    private Map<String, Symbol> marks(List<Row> rows) {
        var marks = new LinkedHashMap<String, Symbol>();
        for (var row : rows) {
            if (row.index() >= 0) {
                edition.steps()
                        .get(row.index())
                        .marks()
                        .forEach(mark -> marks.put(mark.id(), symbol(placement.of(mark.id()), row)));
            }
        }
        return marks;
    }

    private double drawingHeight(int step) {
        var tallest = edition.steps().get(step).marks().stream()
                .mapToDouble(mark -> size(placement.of(mark.id())).height())
                .max()
                .orElse(measures.symbol() * 0.6);
        return tallest * STOREY * storeys(step);
    }

    private int storeys(int step) {
        return placement.storeys().get(step);
    }

    private Symbols.Size size(Place place) {
        var words = place.known()
                ? place.mark().text()
                : place.mark().text() == null ? "?" : place.mark().text();
        return symbols.size(shape(place), words, place.known() ? place.last() - place.first() + 1 : 1);
    }

    private static Symbols.Shape shape(Place place) {
        return Symbols.Shape.valueOf(place.mark().symbol().name());
    }

    private Symbol symbol(Place place, Row row) {
        var cx = (columns.centre(place.first()) + columns.centre(place.last())) / 2;
        var cy = row.y() + row.height() * (place.storey() + 0.5) / storeys(row.index());
        var size = size(place);
        return new Symbol(place.mark().id(), place.mark(), shape(place), size.at(cx, cy), size.words());
    }

    private List<Wire> wires() {
        var wires = new ArrayList<Wire>();
        for (var flow : edition.flows()) {
            wires.add(new Wire(flow.from(), flow.to(), flow.label(), isLoop(flow.from(), flow.to()), false));
        }
        edition.steps().forEach(step -> wires.addAll(together(step)));
        return wires;
    }

    private boolean isLoop(String from, String to) {
        var source = placement.of(from);
        var target = placement.of(to);
        if (source.row() != target.row()) {
            return target.row() < source.row();
        }
        var order = edition.steps().get(source.row()).marks();
        return order.indexOf(target.mark()) <= order.indexOf(source.mark());
    }

    /// Dashed lines between neighbours of those who work together in a row.
    private List<Wire> together(Step step) {
        var wires = new ArrayList<Wire>();
        for (var chair : step.marks()) {
            var group = step.marks().stream()
                    .filter(mark -> mark.equals(chair) || chair.id().equals(mark.joins()))
                    .sorted(Comparator.comparingInt(
                            mark -> placement.of(mark.id()).first()))
                    .toList();
            for (var i = 1; i < group.size(); i++) {
                wires.add(new Wire(group.get(i - 1).id(), group.get(i).id(), null, false, true));
            }
        }
        return wires;
    }

    private MatrixChart draw(List<Row> rows, Map<String, Symbol> marks, List<Wire> wires) {
        var boxes = new LinkedHashMap<String, Box>();
        marks.forEach((key, symbol) -> boxes.put(key, symbol.box()));
        var tracks =
                Tracks.of(columns.actorsLeft(), columns.actor(), columns.actors(), storeyBoxes(rows), boxes.values());
        var ways = new Router(tracks, boxes, arrow()).route(wires);
        var lines = new ArrayList<Line>();
        wires.forEach(wire -> lines.add(new Line(wire, ways.getOrDefault(wire, List.of()))));
        var bounds = new Box(
                columns.actorsLeft(),
                rows.getFirst().y(),
                columns.actor() * columns.actors(),
                rows.getLast().bottom() - rows.getFirst().y());
        var labels = Labels.of(lines, boxes.values(), measures.small(), bounds, rules(rows));
        return new MatrixChart(
                edition, measures, columns, heading, List.copyOf(rows), List.copyOf(marks.values()), lines, labels);
    }

    /// The rules of the table, on which words are hard to read.
    private List<Box> rules(List<Row> rows) {
        var rules = new ArrayList<Box>();
        var height = rows.getLast().bottom() - rows.getFirst().y();
        for (var c = 1; c < columns.actors(); c++) {
            rules.add(new Box(
                    columns.actorsLeft() + c * columns.actor(), rows.getFirst().y(), 0, height));
        }
        rows.forEach(row -> rules.add(new Box(columns.actorsLeft(), row.y(), columns.actor() * columns.actors(), 0)));
        return rules;
    }

    private double arrow() {
        return measures.symbol() * 0.3;
    }

    private List<Box> storeyBoxes(List<Row> rows) {
        var boxes = new ArrayList<Box>();
        for (var row : rows) {
            var storeys = row.index() < 0 ? 1 : storeys(row.index());
            var height = row.height() / storeys;
            for (var i = 0; i < storeys; i++) {
                boxes.add(new Box(columns.actorsLeft(), row.y() + i * height, 0, height));
            }
        }
        return boxes;
    }
}
