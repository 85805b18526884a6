package id.akuntabel.sop.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where a flow breaks over a page, a *segi lima* ends it and another begins it on the other page, in the column
/// where it goes on. Connectors that belong together bear one letter when there is more than one pair.
final class Connectors {

    /// @param key    of its symbol
    /// @param column in which it stands if it is free
    /// @param back   whether the flow leads back to an earlier page
    record Connector(String key, @Nullable String letter, int column, boolean back) {}

    /// @param above connectors before the first row
    /// @param below connectors behind the last row
    /// @param wires lines of this page, those that leave it shortened to their connectors
    record OnPage(List<Connector> above, List<Connector> below, List<Wire> wires) {}

    private final List<OnPage> pages = new ArrayList<>();

    private Connectors() {}

    OnPage on(int page) {
        return pages.get(page);
    }

    static Connectors of(List<Wire> wires, List<List<Integer>> steps, Placement placement) {
        var connectors = new Connectors();
        steps.forEach(
                page -> connectors.pages.add(new OnPage(new ArrayList<>(), new ArrayList<>(), new ArrayList<>())));
        var pageOf = new HashMap<Integer, Integer>();
        for (var page = 0; page < steps.size(); page++) {
            for (var step : steps.get(page)) {
                pageOf.put(step, page);
            }
        }
        var letters = new LinkedHashMap<String, Integer>();
        for (var wire : wires) {
            if (!from(wire, pageOf, placement).equals(to(wire, pageOf, placement))) {
                letters.putIfAbsent(key(wire), letters.size());
            }
        }
        for (var wire : wires) {
            connectors.add(wire, from(wire, pageOf, placement), to(wire, pageOf, placement), placement, letters);
        }
        return connectors;
    }

    private static Integer from(Wire wire, Map<Integer, Integer> pageOf, Placement placement) {
        return java.util.Objects.requireNonNull(
                pageOf.get(placement.of(wire.from()).row()));
    }

    private static Integer to(Wire wire, Map<Integer, Integer> pageOf, Placement placement) {
        return java.util.Objects.requireNonNull(
                pageOf.get(placement.of(wire.to()).row()));
    }

    /// Flows to one symbol in one direction share a pair.
    private static String key(Wire wire) {
        return (wire.loop() ? "kembali:" : "ke:") + wire.to();
    }

    private void add(Wire wire, int from, int to, Placement placement, Map<String, Integer> letters) {
        if (from == to) {
            pages.get(from).wires().add(wire);
            return;
        }
        var back = to < from;
        var index = letters.getOrDefault(key(wire), 0);
        var letter = letters.size() > 1 ? letter(index) : null;
        var out = new Connector(key(wire) + ":keluar", letter, middle(placement.of(wire.from())), back);
        var in = new Connector(key(wire) + ":masuk", letter, middle(placement.of(wire.to())), back);
        put(back ? pages.get(from).above() : pages.get(from).below(), out);
        put(back ? pages.get(to).below() : pages.get(to).above(), in);
        pages.get(from).wires().add(new Wire(wire.from(), out.key(), wire.label(), back, wire.dashed()));
        var entry = new Wire(in.key(), wire.to(), null, back, wire.dashed());
        if (!pages.get(to).wires().contains(entry)) {
            pages.get(to).wires().add(entry);
        }
    }

    private static void put(List<Connector> connectors, Connector connector) {
        if (connectors.stream().noneMatch(other -> other.key().equals(connector.key()))) {
            connectors.add(connector);
        }
    }

    private static int middle(Placement.Place place) {
        return (place.first() + place.last()) / 2;
    }

    /// A … Z, then A2 … Z2.
    private static String letter(int index) {
        var round = index / 26;
        return (char) ('A' + index % 26) + (round == 0 ? "" : Integer.toString(round + 1));
    }
}
