package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.bpmn.ProcessGraph.Edge;
import id.akuntabel.sop.bpmn.ProcessGraph.Kind;
import id.akuntabel.sop.bpmn.ProcessGraph.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Places a process on paper: x is the longest way from the start, y the lane of the actor; lines are rectangular
/// and run between the columns and, where they skip columns or lead back, along the upper edge of a lane.
///
/// All lengths are in pixels of the diagram interchange.
final class Layout {

    private static final int POOL_HEAD = 30;
    private static final int LANE_HEAD = 30;
    private static final int ROW = 110;
    private static final int TRACK = 14;
    private static final int MARGIN = 14;
    private static final int GAP = 30;
    private static final int LABEL = 80;

    private final ProcessGraph graph;
    private final Map<String, Integer> ranks;
    private final Map<String, Integer> rows = new LinkedHashMap<>();
    private final int[] laneRows;
    private final Tracks[] corridors;
    private final Tracks[] gaps;
    private final int columns;

    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final Map<String, List<Point>> lines = new LinkedHashMap<>();
    private final List<Box> lanes = new ArrayList<>();

    record Point(int x, int y) {}

    record Box(int x, int y, int width, int height) {
        int middle() {
            return y + height / 2;
        }

        int right() {
            return x + width;
        }

        int centre() {
            return x + width / 2;
        }
    }

    private Layout(ProcessGraph graph, int laneCount) {
        this.graph = graph;
        this.ranks = graph.ranks();
        this.columns = ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
        this.laneRows = new int[laneCount];
        this.corridors = Tracks.many(laneCount);
        this.gaps = Tracks.many(columns + 1);
    }

    static Layout of(ProcessGraph graph, int laneCount) {
        var layout = new Layout(graph, laneCount);
        layout.chooseRows();
        layout.placeLanes();
        layout.placeColumns();
        layout.drawLines();
        return layout;
    }

    Box box(String node) {
        return Objects.requireNonNull(boxes.get(node));
    }

    List<Point> line(String edge) {
        return Objects.requireNonNull(lines.get(edge));
    }

    Box lane(int index) {
        return lanes.get(index);
    }

    Box pool() {
        var first = lanes.getFirst();
        return new Box(
                first.x() - POOL_HEAD,
                first.y(),
                first.width() + POOL_HEAD,
                lanes.stream().mapToInt(Box::height).sum());
    }

    /// A node stays on the row of the one before it in its lane if that is free, so that chains are straight.
    private void chooseRows() {
        var taken = new java.util.HashSet<List<Integer>>();
        graph.nodes().values().stream()
                .sorted(Comparator.comparingInt(this::rank))
                .forEach(node -> {
                    var row = graph.in(node.id()).stream()
                            .filter(edge ->
                                    !edge.loop() && graph.node(edge.source()).lane() == node.lane())
                            .map(edge -> rows.getOrDefault(edge.source(), 0))
                            .findFirst()
                            .orElse(0);
                    if (taken.contains(List.of(node.lane(), rank(node), row))) {
                        row = 0;
                        while (taken.contains(List.of(node.lane(), rank(node), row))) {
                            row++;
                        }
                    }
                    taken.add(List.of(node.lane(), rank(node), row));
                    rows.put(node.id(), row);
                    laneRows[node.lane()] = Math.max(laneRows[node.lane()], row + 1);
                });
    }

    private void placeLanes() {
        for (var edge : graph.edges()) {
            if (needsCorridor(edge)) {
                var from = rank(edge.source());
                var to = rank(edge.target());
                corridors[corridorOf(edge)].take(edge.id(), Math.min(from, to - 1) * 2, Math.max(from, to - 1) * 2 + 1);
            }
        }
        var y = MARGIN;
        for (var lane = 0; lane < laneRows.length; lane++) {
            var height = 2 * MARGIN + corridors[lane].count() * TRACK + Math.max(1, laneRows[lane]) * ROW;
            lanes.add(new Box(MARGIN + POOL_HEAD, y, 0, height));
            y += height;
        }
    }

    private void placeColumns() {
        for (var edge : graph.edges()) {
            var from = edge.source();
            if (needsCorridor(edge)) {
                if (!leavesUpright(edge)) {
                    takeGap(edge.id() + ">", rank(from) + 1, rowMiddle(from), corridorY(edge));
                }
                takeGap("<" + edge.id(), rank(edge.target()), corridorY(edge), rowMiddle(edge.target()));
            } else if (!isLevel(edge) && !leavesUpright(edge)) {
                takeGap(edge.id() + ">", rank(from) + 1, rowMiddle(from), rowMiddle(edge.target()));
            }
        }
        var x = MARGIN + POOL_HEAD + LANE_HEAD;
        for (var column = 0; column < columns; column++) {
            var left = x + gapWidth(column);
            var here = column;
            var width = graph.nodes().values().stream()
                    .filter(node -> rank(node) == here)
                    .mapToInt(Layout::width)
                    .max()
                    .orElse(0);
            gaps[column].at = x;
            graph.nodes().values().stream().filter(node -> rank(node) == here).forEach(node -> {
                var y = rowMiddle(node.id()) - height(node) / 2;
                boxes.put(node.id(), new Box(left + (width - width(node)) / 2, y, width(node), height(node)));
            });
            x = left + width;
        }
        gaps[columns].at = x;
        var right = x + gapWidth(columns);
        lanes.replaceAll(lane -> new Box(lane.x(), lane.y(), right - lane.x(), lane.height()));
    }

    private void drawLines() {
        graph.edges().forEach(edge -> lines.put(edge.id(), draw(edge)));
    }

    private List<Point> draw(Edge edge) {
        var from = box(edge.source());
        var to = box(edge.target());
        if (isLevel(edge) && !needsCorridor(edge)) {
            return List.of(new Point(from.right(), from.middle()), new Point(to.x(), to.middle()));
        }
        var points = new ArrayList<Point>();
        var turn = needsCorridor(edge) ? corridorY(edge) : to.middle();
        if (leavesUpright(edge)) {
            points.add(new Point(from.centre(), turn < from.y() ? from.y() : from.y() + from.height()));
            points.add(new Point(from.centre(), turn));
        } else {
            var out = gapX(rank(edge.source()) + 1, edge.id() + ">");
            points.add(new Point(from.right(), from.middle()));
            points.add(new Point(out, from.middle()));
            points.add(new Point(out, turn));
        }
        if (needsCorridor(edge)) {
            var in = gapX(rank(edge.target()), "<" + edge.id());
            points.add(new Point(in, turn));
            points.add(new Point(in, to.middle()));
        }
        points.add(new Point(to.x(), to.middle()));
        return points;
    }

    /// A gateway is left from its upper or lower corner, unless something stands there.
    private boolean leavesUpright(Edge edge) {
        var from = graph.node(edge.source());
        var start = rowMiddle(from.id());
        var turn = needsCorridor(edge) ? corridorY(edge) : rowMiddle(edge.target());
        return isGateway(from)
                && start != turn
                && graph.nodes().values().stream()
                        .filter(node -> rank(node) == rank(from) && !node.id().equals(from.id()))
                        .map(node -> rowMiddle(node.id()))
                        .noneMatch(y -> y >= Math.min(start, turn) - ROW / 2 && y <= Math.max(start, turn) + ROW / 2)
                && graph.out(from.id()).stream()
                        .filter(other -> !other.id().equals(edge.id()))
                        .filter(other -> !isLevel(other) || needsCorridor(other))
                        .noneMatch(other ->
                                graph.edges().indexOf(other) < graph.edges().indexOf(edge)
                                        && (endOfUpright(other) < start) == (turn < start));
    }

    private int endOfUpright(Edge edge) {
        return needsCorridor(edge) ? corridorY(edge) : rowMiddle(edge.target());
    }

    private boolean isLevel(Edge edge) {
        return rowMiddle(edge.source()) == rowMiddle(edge.target());
    }

    private static boolean isGateway(Node node) {
        return switch (node.kind()) {
            case CHOICE, FORK, JOIN -> true;
            case START, END, TASK, CALL -> false;
        };
    }

    /// Where the question of a gateway stands: above its left shoulder, where no line leaves.
    Box label(Node gateway) {
        var box = box(gateway.id());
        return new Box(box.x() - LABEL + 18, box.y() - 10, LABEL, 14);
    }

    /// Where the words of an exit stand: beside the first stretch of its line, free of the others.
    Box label(Edge edge) {
        var line = line(edge.id());
        var first = line.getFirst();
        var second = line.get(1);
        if (first.x() == second.x()) {
            return new Box(first.x() + 5, second.y() < first.y() ? first.y() - 22 : first.y() + 8, LABEL, 14);
        }
        if (line.size() == 2) {
            return new Box(first.x() + 5, first.y() - 18, LABEL, 14);
        }
        var third = line.get(2);
        return new Box(second.x() + 5, third.y() < second.y() ? second.y() - 36 : second.y() + 20, LABEL, 14);
    }

    /// Back, or over columns in which something may stand in the way.
    private boolean needsCorridor(Edge edge) {
        var from = graph.node(edge.source());
        var to = graph.node(edge.target());
        if (rank(to) == rank(from) + 1) {
            return false;
        }
        var sameLine = from.lane() == to.lane() && row(from) == row(to);
        return edge.loop()
                || !sameLine
                || graph.nodes().values().stream()
                        .anyMatch(node -> node.lane() == from.lane()
                                && row(node) == row(from)
                                && rank(node) > rank(from)
                                && rank(node) < rank(to));
    }

    private int corridorOf(Edge edge) {
        var from = graph.node(edge.source()).lane();
        var to = graph.node(edge.target()).lane();
        return edge.loop() ? Math.min(from, to) : to;
    }

    private int corridorY(Edge edge) {
        var lane = corridorOf(edge);
        return lanes.get(lane).y() + MARGIN + corridors[lane].of(edge.id()) * TRACK;
    }

    private int rowMiddle(String id) {
        var node = graph.node(id);
        var top = lanes.get(node.lane()).y() + MARGIN + corridors[node.lane()].count() * TRACK;
        return top + row(node) * ROW + ROW / 2;
    }

    private void takeGap(String id, int gap, int y1, int y2) {
        gaps[gap].take(id, Math.min(y1, y2), Math.max(y1, y2));
    }

    private int gapX(int gap, String id) {
        return gaps[gap].at + GAP + gaps[gap].of(id) * TRACK;
    }

    private int gapWidth(int gap) {
        return 2 * GAP + Math.max(0, gaps[gap].count() - 1) * TRACK;
    }

    private int rank(Node node) {
        return rank(node.id());
    }

    private int rank(String id) {
        return Objects.requireNonNull(ranks.get(id));
    }

    private int row(Node node) {
        return Objects.requireNonNull(rows.get(node.id()));
    }

    private static int width(Node node) {
        return switch (node.kind()) {
            case TASK, CALL -> 180;
            case CHOICE, FORK, JOIN -> 50;
            case START, END -> 36;
        };
    }

    private static int height(Node node) {
        return node.kind() == Kind.TASK || node.kind() == Kind.CALL ? 84 : width(node);
    }
}
