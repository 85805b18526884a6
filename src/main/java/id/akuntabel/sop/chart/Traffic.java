package id.akuntabel.sop.chart;

import id.akuntabel.sop.chart.Geometry.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which lines already run where, and what it costs another to run along, across or into them.
final class Traffic {

    private static final double ALONG = 260;
    private static final double INTO = 160;
    private static final double ACROSS = 16;
    private static final double SAME_DOOR = 130;
    private static final double APART = 60;

    /// A line on the piece between two neighbouring crossings of lanes, or through a crossing.
    private record Use(Wire wire, Side in, Side out) {}

    private final Map<Long, List<Use>> pieces = new HashMap<>();
    private final Map<Long, List<Use>> crossings = new HashMap<>();
    private final Map<String, List<Use>> doors = new HashMap<>();

    /// Along the piece that leaves the crossing `node` to the right or downwards; `key` is the caller's.
    double along(Wire wire, long piece, Side direction, double length) {
        var cost = length;
        for (var use : pieces.getOrDefault(piece, List.of())) {
            if (!wire.mayRunWith(use.wire()) || use.out() != direction) {
                cost += ALONG + 4 * length;
            } else {
                cost = Math.min(cost, length * 0.35);
            }
        }
        return cost;
    }

    double through(Wire wire, long node, Side in, Side out) {
        var cost = 0.0;
        for (var use : crossings.getOrDefault(node, List.of())) {
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

    void piece(Wire wire, long piece, Side direction) {
        pieces.computeIfAbsent(piece, key -> new ArrayList<>()).add(new Use(wire, direction, direction));
    }

    void crossing(Wire wire, long node, Side in, Side out) {
        crossings.computeIfAbsent(node, key -> new ArrayList<>()).add(new Use(wire, in, out));
    }

    void door(Wire wire, String symbol, Side side) {
        doors.computeIfAbsent(symbol + side, key -> new ArrayList<>()).add(new Use(wire, side, side));
    }

    void remove(Wire wire) {
        for (var uses : List.of(pieces, crossings)) {
            uses.values().forEach(list -> list.removeIf(use -> use.wire().equals(wire)));
        }
        doors.values().forEach(list -> list.removeIf(use -> use.wire().equals(wire)));
    }
}
