package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Side;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which lines already run where, and what it costs another to run along, across or into them.
final class Traffic {

    /// Share of its length that a way costs where another line with the same meaning already runs.
    static final double TOGETHER = 0.35;

    private static final double ALONG = 260;
    private static final double INTO = 160;
    private static final double ACROSS = 16;
    private static final double SAME_DOOR = 130;
    private static final double APART = 60;

    /// A line on the piece between two neighbouring crossings of lanes, or through a crossing.
    private record Use(Wire wire, Side in, Side out) {}

    private final List<List<Use>> pieces;
    private final List<List<Use>> crossings;
    private final Map<String, List<Use>> doors = new HashMap<>();

    /// @param nodes how many crossings of lanes there are
    Traffic(int nodes) {
        pieces = new ArrayList<>(Collections.nCopies(2 * nodes, List.of()));
        crossings = new ArrayList<>(Collections.nCopies(nodes, List.of()));
    }

    /// Along the piece that leaves the crossing `node` to the right or downwards; `key` is the caller's.
    double along(Wire wire, int piece, Side direction, double length) {
        var cost = length;
        for (var use : pieces.get(piece)) {
            if (!wire.mayRunWith(use.wire()) || use.out() != direction) {
                cost += ALONG + 4 * length;
            } else {
                cost = Math.min(cost, length * TOGETHER);
            }
        }
        return cost;
    }

    double through(Wire wire, int node, Side in, Side out) {
        var cost = 0.0;
        for (var use : crossings.get(node)) {
            if (wire.mayRunWith(use.wire())) {
                continue;
            }
            var straight = in == out && use.in() == use.out();
            if (straight && in.horizontal() != use.in().horizontal()) {
                cost += ACROSS;
            } else {
                cost += INTO;
            }
        }
        return cost;
    }

    double door(Wire wire, String symbol, Side side, boolean leaving) {
        var cost = 0.0;
        for (var use : doors.getOrDefault(symbol + side, List.of())) {
            var usedToLeave = use.wire().from().equals(symbol) && use.out() == side;
            var together = leaving ? usedToLeave && wire.leavesWith(use.wire()) : !usedToLeave;
            cost += together ? 0 : SAME_DOOR;
        }
        return leaving && !wire.dashed() ? cost + apart(wire, side) : cost;
    }

    /// One exit of a decision that leads to several symbols leaves through one door.
    private double apart(Wire wire, Side side) {
        for (var other : Side.values()) {
            var uses = doors.getOrDefault(wire.from() + other, List.of());
            if (other != side && uses.stream().anyMatch(use -> use.wire().leavesWith(wire))) {
                return APART;
            }
        }
        return 0;
    }

    void piece(Wire wire, int piece, Side direction) {
        add(pieces, piece, new Use(wire, direction, direction));
    }

    void crossing(Wire wire, int node, Side in, Side out) {
        add(crossings, node, new Use(wire, in, out));
    }

    void door(Wire wire, String symbol, Side side) {
        doors.computeIfAbsent(symbol + side, key -> new ArrayList<>()).add(new Use(wire, side, side));
    }

    private static void add(List<List<Use>> places, int place, Use use) {
        var uses = new ArrayList<>(places.get(place));
        uses.add(use);
        places.set(place, uses);
    }

    void clear() {
        pieces.replaceAll(uses -> List.of());
        crossings.replaceAll(uses -> List.of());
        doors.clear();
    }

    void remove(Wire wire) {
        for (var places : List.of(pieces, crossings)) {
            places.replaceAll(uses -> uses.isEmpty() ? uses : without(uses, wire));
        }
        doors.values().forEach(list -> list.removeIf(use -> use.wire().equals(wire)));
    }

    private static List<Use> without(List<Use> uses, Wire wire) {
        return uses.stream().filter(use -> !use.wire().equals(wire)).toList();
    }
}
