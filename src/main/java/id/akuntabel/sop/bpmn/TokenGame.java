package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.bpmn.ProcessGraph.Edge;
import id.akuntabel.sop.bpmn.ProcessGraph.Kind;
import id.akuntabel.sop.bpmn.ProcessGraph.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Plays a process through on every branch before it may run: whatever is decided, each branch must come to an
/// end, and no step may be on the desk twice at a time.
///
/// A token lies on a node, or before a join on the edge that brought it. As only decisions choose, and each over
/// its own token, the order in which parallel branches move does not matter: one mover at a time is enough, the
/// earliest first so that branches meet where they can (persistent sets of free-choice nets).
final class TokenGame {

    private static final int MOST_STATES = 50_000;

    private final ProcessGraph graph;
    private final Map<String, Integer> ranks;
    private final Set<Trouble> troubles = new java.util.LinkedHashSet<>();

    private TokenGame(ProcessGraph graph) {
        this.graph = graph;
        this.ranks = graph.ranks();
    }

    /// @param mark where it happens
    record Trouble(String mark, Sort sort) {}

    enum Sort {
        /// A join waits for a branch that was never taken.
        STUCK,
        /// Two branches meet without waiting for each other.
        TWICE,
        /// So many branches that it could not be played through.
        TOO_MANY
    }

    static List<Trouble> play(ProcessGraph graph) {
        var game = new TokenGame(graph);
        game.play();
        return List.copyOf(game.troubles);
    }

    private void play() {
        var seen = new HashSet<Set<String>>();
        var open = new ArrayDeque<Set<String>>();
        open.add(Set.of(ProcessGraph.START));
        while (!open.isEmpty()) {
            var state = open.remove();
            if (!seen.add(state)) {
                continue;
            }
            if (seen.size() > MOST_STATES) {
                troubles.add(new Trouble(graph.node(ProcessGraph.START).mark(), Sort.TOO_MANY));
                return;
            }
            open.addAll(next(state));
        }
    }

    private List<Set<String>> next(Set<String> state) {
        var mover = graph.nodes().values().stream()
                .filter(node -> canMove(node, state))
                .min(Comparator.comparingInt(node -> ranks.getOrDefault(node.id(), 0)));
        if (mover.isEmpty()) {
            graph.edges().stream()
                    .filter(edge -> state.contains(edge.id()))
                    .forEach(edge ->
                            troubles.add(new Trouble(graph.node(edge.target()).mark(), Sort.STUCK)));
            return List.of();
        }
        return move(mover.get(), state);
    }

    private boolean canMove(Node node, Set<String> state) {
        return node.kind() == Kind.JOIN
                ? graph.in(node.id()).stream().allMatch(edge -> state.contains(edge.id()))
                : state.contains(node.id());
    }

    private List<Set<String>> move(Node node, Set<String> state) {
        var rest = new TreeSet<>(state);
        rest.remove(node.id());
        if (node.kind() == Kind.JOIN) {
            graph.in(node.id()).forEach(edge -> rest.remove(edge.id()));
        }
        var out = graph.out(node.id());
        var states = new ArrayList<Set<String>>();
        if (node.kind() == Kind.CHOICE) {
            out.forEach(edge -> put(rest, List.of(edge), states));
        } else {
            put(rest, out, states);
        }
        return states;
    }

    private void put(Set<String> rest, List<Edge> edges, List<Set<String>> states) {
        var state = new TreeSet<>(rest);
        for (var edge : edges) {
            var target = graph.node(edge.target());
            if (!state.add(target.kind() == Kind.JOIN ? edge.id() : target.id())) {
                troubles.add(new Trouble(target.mark(), Sort.TWICE));
                return;
            }
        }
        states.add(state);
    }
}
