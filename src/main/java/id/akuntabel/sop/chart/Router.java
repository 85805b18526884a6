package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.chart.Geometry.Point;
import id.akuntabel.sop.chart.Geometry.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/// Finds the ways of all lines: each takes the cheapest way over the lanes (Dijkstra), where length, bends,
/// crossings and above all running along another line cost; then each is taken up again and may find a better
/// one now that the others lie. The result depends on nothing but the input.
final class Router {

    private static final double BEND = 24;
    private static final double LENGTH = 0.7;
    private static final double BLOCKED = 20_000;
    private static final double CLEARANCE = 1.6;
    private static final int ROUNDS = 3;

    private final Tracks tracks;
    private final Map<String, Box> symbols;
    private final double arrow;
    private final boolean[] blockedRight;
    private final boolean[] blockedDown;
    private final Traffic traffic;
    private List<Wire> all = List.of();

    /// @param arrow length of an arrowhead: the last stretch into a symbol is at least that long
    Router(Tracks tracks, Map<String, Box> symbols, double arrow) {
        this.tracks = tracks;
        this.symbols = symbols;
        this.arrow = arrow;
        blockedRight = new boolean[tracks.columns() * tracks.rows()];
        blockedDown = new boolean[blockedRight.length];
        traffic = new Traffic(blockedRight.length);
        symbols.values().forEach(this::block);
    }

    private void block(Box symbol) {
        var wide = symbol.grown(CLEARANCE);
        for (var node = 0; node < blockedRight.length; node++) {
            var here = point(node);
            if (column(node) + 1 < tracks.columns()) {
                blockedRight[node] |= wide.overlaps(thin(here, point(node + 1)));
            }
            if (row(node) + 1 < tracks.rows()) {
                blockedDown[node] |= wide.overlaps(thin(here, point(node + tracks.columns())));
            }
        }
    }

    private static Box thin(Point a, Point b) {
        return Box.between(a, b).grown(0.01);
    }

    /// Which lines lie first decides where the others find room: the cheapest result of a few orders is taken.
    Map<Wire, List<Point>> route(List<Wire> wires) {
        var near = Comparator.comparing((Wire wire) -> !level(wire)).thenComparingDouble(this::distance);
        var orders = List.of(
                Comparator.comparing(Wire::loop).thenComparing(near),
                Comparator.comparing(Wire::loop).reversed().thenComparing(near),
                Comparator.comparing((Wire wire) -> wire.label() == null).thenComparing(near));
        all = wires;
        Map<Wire, List<Point>> best = Map.of();
        var least = Double.MAX_VALUE;
        var alone = alone(wires);
        for (var order : orders) {
            if (least <= alone + 0.001) {
                break;
            }
            var found = new LinkedHashMap<Wire, List<Point>>();
            var cost = settle(wires.stream().sorted(order).toList(), found);
            if (cost < least - 0.001) {
                least = cost;
                best = found;
            }
        }
        return best;
    }

    /// Lays all lines, then each again a few times; returns what they cost in the end.
    private double settle(List<Wire> wires, Map<Wire, List<Point>> found) {
        traffic.clear();
        var cost = 0.0;
        for (var round = 0; round < ROUNDS; round++) {
            cost = 0;
            var settled = true;
            for (var wire : wires) {
                traffic.remove(wire);
                var way = lay(wire);
                settled &= way.points().equals(found.put(wire, way.points()));
                cost += way.cost();
            }
            if (settled) {
                break;
            }
        }
        return cost;
    }

    /// What all lines would cost if each had the table for itself: nothing is better than that.
    private double alone(List<Wire> wires) {
        var cost = 0.0;
        for (var wire : wires) {
            traffic.clear();
            cost += lay(wire).cost();
        }
        return cost;
    }

    private record Way(List<Point> points, double cost) {}

    private double distance(Wire wire) {
        var from = box(wire.from());
        var to = box(wire.to());
        return Math.abs(from.cx() - to.cx()) + Math.abs(from.cy() - to.cy());
    }

    private Box box(String symbol) {
        var box = symbols.get(symbol);
        if (box == null) {
            throw new IllegalArgumentException("no symbol " + symbol);
        }
        return box;
    }

    /// A state of the search is a crossing and the direction in which it was reached.
    private Way lay(Wire wire) {
        var states = blockedRight.length * 4;
        var cost = new double[states];
        var before = new int[states];
        Arrays.fill(cost, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        var target = box(wire.to());
        var queue = new PriorityQueue<double[]>(Comparator.comparingDouble(entry -> entry[0]));
        for (var side : Side.values()) {
            var door = door(wire.from(), side, CLEARANCE + 0.4);
            var state = door.node() * 4 + side.index;
            var price = leaving(wire, side) + inside(wire, door, side);
            if (price < cost[state]) {
                cost[state] = price;
                queue.add(new double[] {price + ahead(door.node(), target), state, price});
            }
        }
        var exits = new double[4];
        var goals = new int[4];
        for (var side : Side.values()) {
            var door = door(wire.to(), side, arrow + 1);
            goals[side.index] = door.node();
            exits[side.index] = entering(wire, side) + inside(wire, door, side.opposite());
        }
        var best = Double.MAX_VALUE;
        var last = -1;
        var entry = Side.TOP;
        while (!queue.isEmpty()) {
            var head = queue.remove();
            var state = (int) head[1];
            if (head[2] > cost[state]) {
                continue;
            }
            if (head[0] >= best) {
                break;
            }
            var node = state / 4;
            var direction = Side.of(state % 4);
            for (var side : Side.values()) {
                if (goals[side.index] == node && direction != side) {
                    var turn = direction == side.opposite() ? 0 : BEND;
                    var total = head[2]
                            + turn
                            + traffic.through(wire, node, direction, side.opposite())
                            + exits[side.index];
                    if (total < best) {
                        best = total;
                        last = state;
                        entry = side;
                    }
                }
            }
            for (var out : Side.values()) {
                if (out == direction.opposite() || !inGrid(node, out)) {
                    continue;
                }
                var next = neighbour(node, out) * 4 + out.index;
                var price = head[2]
                        + (out == direction ? 0 : BEND)
                        + traffic.through(wire, node, direction, out)
                        + step(wire, node, out);
                if (price < cost[next]) {
                    cost[next] = price;
                    before[next] = state;
                    queue.add(new double[] {price + ahead(next / 4, target), next, price});
                }
            }
        }
        var way = new ArrayList<Integer>();
        for (var state = last; state >= 0; state = before[state]) {
            way.addFirst(state);
        }
        return new Way(record(wire, way, entry), best);
    }

    /// What the rest of the way costs at least: a shared lane is the cheapest.
    private double ahead(int node, Box target) {
        var here = point(node);
        var dx = Math.max(0, Math.abs(here.x() - target.cx()) - target.width() / 2 - arrow - 12);
        var dy = Math.max(0, Math.abs(here.y() - target.cy()) - target.height() / 2 - arrow - 12);
        return (dx + dy) * LENGTH * Traffic.TOGETHER;
    }

    /// The first crossing outside a symbol, straight ahead of the middle of a side.
    private record Door(int node, int first) {}

    private Door door(String symbol, Side side, double distance) {
        var box = box(symbol);
        var node = tracks.rowAt(box.cy()) * tracks.columns() + tracks.columnAt(box.cx());
        var edge = box.port(side);
        var first = -1;
        while (inGrid(node, side)) {
            node = neighbour(node, side);
            var beyond = (point(node).x() - edge.x()) * side.dx + (point(node).y() - edge.y()) * side.dy;
            if (beyond > 0 && first < 0) {
                first = node;
            }
            if (beyond >= distance) {
                break;
            }
        }
        return new Door(node, first < 0 ? node : first);
    }

    /// What already runs on the pieces between the edge of a symbol and its door.
    private double inside(Wire wire, Door door, Side direction) {
        var cost = 0.0;
        var outward = door.node() == door.first() ? direction : towards(door);
        for (var node = door.first(); node != door.node(); node = neighbour(node, outward)) {
            cost += traffic.along(wire, piece(node, outward), direction, length(node, outward));
        }
        return cost;
    }

    private double leaving(Wire wire, Side side) {
        var bias = level(wire)
                ? beside(wire, side)
                : switch (side) {
                    case BOTTOM -> wire.loop() ? 26 : 0;
                    case LEFT, RIGHT -> wire.loop() ? 0 : forks(wire) ? 45 : 5;
                    case TOP -> wire.loop() ? 34 : 90;
                };
        return (wire.dashed() ? sideways(side) : bias) + traffic.door(wire, wire.from(), side, true);
    }

    private double entering(Wire wire, Side side) {
        var bias = level(wire)
                ? beside(wire, side)
                : switch (side) {
                    case TOP -> wire.loop() ? 14 : 0;
                    case LEFT, RIGHT -> wire.loop() ? 0 : 9;
                    case BOTTOM -> wire.loop() ? 22 : 90;
                };
        return (wire.dashed() ? sideways(side) : bias) + traffic.door(wire, wire.to(), side, false);
    }

    /// Whether one exit leads to several symbols: then it leaves below, in their middle.
    private boolean forks(Wire wire) {
        return all.stream().filter(wire::leavesWith).count() > 1;
    }

    /// Symbols beside each other are joined straight; a loop between them goes over or under.
    private static double beside(Wire wire, Side side) {
        return side.horizontal() == wire.loop() ? 50 : 0;
    }

    private boolean level(Wire wire) {
        return Math.abs(box(wire.from()).cy() - box(wire.to()).cy()) < 0.1;
    }

    private static double sideways(Side side) {
        return side.horizontal() ? 0 : 200;
    }

    private double step(Wire wire, int node, Side out) {
        var from = out == Side.LEFT || out == Side.TOP ? neighbour(node, out) : node;
        var blocked = out.horizontal() ? blockedRight[from] : blockedDown[from];
        var cost = traffic.along(wire, piece(node, out), out, length(node, out));
        if (!out.horizontal() && tracks.border(column(node))) {
            cost += 2 * length(node, out);
        }
        return blocked ? cost + BLOCKED : cost;
    }

    private List<Point> record(Wire wire, List<Integer> states, Side entry) {
        var points = new ArrayList<Point>();
        var start = Side.of(states.getFirst() % 4);
        points.add(box(wire.from()).port(start));
        traffic.door(wire, wire.from(), start);
        traffic.door(wire, wire.to(), entry);
        occupy(wire, door(wire.from(), start, CLEARANCE + 0.4), start);
        for (var i = 0; i < states.size(); i++) {
            var node = states.get(i) / 4;
            var in = Side.of(states.get(i) % 4);
            var out = i + 1 < states.size() ? Side.of(states.get(i + 1) % 4) : entry.opposite();
            traffic.crossing(wire, node, in, out);
            if (i + 1 < states.size()) {
                traffic.piece(wire, piece(node, out), out);
            }
            if (in != out) {
                points.add(point(node));
            }
        }
        occupy(wire, door(wire.to(), entry, arrow + 1), entry.opposite());
        points.add(box(wire.to()).port(entry));
        return List.copyOf(points);
    }

    private void occupy(Wire wire, Door door, Side direction) {
        var side = door.node() == door.first() ? direction : towards(door);
        for (var node = door.first(); node != door.node(); node = neighbour(node, side)) {
            traffic.piece(wire, piece(node, side), direction);
        }
    }

    private Side towards(Door door) {
        var sameRow = row(door.node()) == row(door.first());
        var onwards = door.node() > door.first();
        return sameRow ? (onwards ? Side.RIGHT : Side.LEFT) : (onwards ? Side.BOTTOM : Side.TOP);
    }

    private int piece(int node, Side out) {
        var from = out == Side.LEFT || out == Side.TOP ? neighbour(node, out) : node;
        return from * 2 + (out.horizontal() ? 0 : 1);
    }

    private double length(int node, Side out) {
        var a = point(node);
        var b = point(neighbour(node, out));
        return (Math.abs(a.x() - b.x()) + Math.abs(a.y() - b.y())) * LENGTH;
    }

    private Point point(int node) {
        return new Point(tracks.x(column(node)), tracks.y(row(node)));
    }

    private int column(int node) {
        return node % tracks.columns();
    }

    private int row(int node) {
        return node / tracks.columns();
    }

    private boolean inGrid(int node, Side side) {
        var x = column(node) + side.dx;
        var y = row(node) + side.dy;
        return x >= 0 && x < tracks.columns() && y >= 0 && y < tracks.rows();
    }

    private int neighbour(int node, Side side) {
        return node + side.dx + side.dy * tracks.columns();
    }
}
