package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Flow;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.workflow.Procedure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The nodes and edges of the BPMN process, before they are laid out and written.
///
/// Ids of tasks are those of their marks, which hold no underscore; the ids of everything else do.
record ProcessGraph(Map<String, Node> nodes, List<Edge> edges) {

    static final String START = "start_event";

    enum Kind {
        START,
        END,
        TASK,
        CALL,
        CHOICE,
        FORK,
        JOIN
    }

    /// @param lane index of the actor's column
    /// @param mark id of the mark it was made for
    record Node(
            String id,
            Kind kind,
            int lane,
            String mark,
            @Nullable String name) {}

    /// @param condition engine expression, or null = always; out of a choice: if no other holds
    /// @param loop      leads back
    record Edge(
            String id,
            String source,
            String target,
            @Nullable String label,
            @Nullable String condition,
            boolean loop) {}

    Node node(String id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    List<Edge> out(String node) {
        return edges.stream().filter(edge -> edge.source().equals(node)).toList();
    }

    List<Edge> in(String node) {
        return edges.stream().filter(edge -> edge.target().equals(node)).toList();
    }

    /// Longest way from the start, loops aside; the start has rank 0.
    Map<String, Integer> ranks() {
        var ranks = new LinkedHashMap<String, Integer>();
        nodes.keySet().forEach(id -> rank(id, ranks));
        return ranks;
    }

    private int rank(String id, Map<String, Integer> ranks) {
        var known = ranks.get(id);
        if (known != null) {
            return known;
        }
        var rank = in(id).stream()
                .filter(edge -> !edge.loop())
                .mapToInt(edge -> rank(edge.source(), ranks) + 1)
                .max()
                .orElse(0);
        ranks.put(id, rank);
        return rank;
    }

    static ProcessGraph of(Edition edition, Course course) {
        return new Builder(edition, course).build();
    }

    private static final class Builder {
        private final Edition edition;
        private final Course course;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private final Set<String> edgeIds = new HashSet<>();

        Builder(Edition edition, Course course) {
            this.edition = edition;
            this.course = course;
        }

        ProcessGraph build() {
            addStart();
            course.marks().values().forEach(this::addMark);
            course.marks().values().forEach(this::leaveMark);
            return new ProcessGraph(nodes, edges);
        }

        /// The engine takes one start event: where the SOP has several, a gateway asks for the variable `start`.
        private void addStart() {
            var first = course.starts().getFirst();
            add(START, Kind.START, first, null);
            if (course.starts().size() == 1) {
                connect(START, first.id(), null, null, false);
                return;
            }
            add("start_choice", Kind.CHOICE, first, null);
            connect(START, "start_choice", null, null, false);
            for (var start : course.starts()) {
                // A called SOP has no chosen start: the first one is the default.
                var condition = start.equals(first) ? null : equal("start", start.id());
                connect("start_choice", start.id(), start.text(), condition, false);
            }
        }

        private void addMark(Mark mark) {
            if (waits(mark)) {
                add(mark.id() + "_join", Kind.JOIN, mark, null);
            }
            var step = edition.steps().stream()
                    .filter(row -> row.marks().contains(mark))
                    .findFirst()
                    .orElseThrow();
            var kind = Actions.of(mark).equals(Actions.SUBPROCEDURE) ? Kind.CALL : Kind.TASK;
            add(mark.id(), kind, mark, step.text());
            if (waits(mark)) {
                connect(mark.id() + "_join", mark.id(), null, null, false);
            }
        }

        private void leaveMark(Mark mark) {
            var out = course.out(mark);
            if (course.decides(mark)) {
                leaveDecision(mark);
            } else if (out.isEmpty()) {
                add(mark.id() + "_end", Kind.END, mark, null);
                connect(mark.id(), mark.id() + "_end", null, null, false);
            } else if (out.size() == 1) {
                follow(mark.id(), out.getFirst(), null, null);
            } else {
                fork(mark, mark.id(), mark.id() + "_fork", out, null, null);
            }
        }

        private void leaveDecision(Mark mark) {
            var gateway = mark.id() + "_outcome";
            add(gateway, Kind.CHOICE, mark, mark.text());
            connect(mark.id(), gateway, null, null, false);
            var exits = course.exits(mark);
            for (var exit : exits) {
                var flows = course.exit(mark, exit);
                var condition = equal(Procedure.outcomeVariable(mark.id()), exit);
                if (flows.size() == 1) {
                    follow(gateway, flows.getFirst(), exit, condition);
                } else {
                    fork(mark, gateway, mark.id() + "_fork_" + (exits.indexOf(exit) + 1), flows, exit, condition);
                }
            }
        }

        private void fork(
                Mark mark,
                String source,
                String fork,
                List<Flow> flows,
                @Nullable String label,
                @Nullable String condition) {
            add(fork, Kind.FORK, mark, null);
            connect(source, fork, label, condition, false);
            flows.forEach(flow -> follow(fork, flow, null, null));
        }

        private void follow(String source, Flow flow, @Nullable String label, @Nullable String condition) {
            var target = Objects.requireNonNull(course.marks().get(flow.to()));
            var loop = course.loops().contains(flow);
            connect(source, waits(target) && !loop ? target.id() + "_join" : target.id(), label, condition, loop);
        }

        /// A join counts forward flows only: whoever comes back by a loop has been through it already.
        private boolean waits(Mark mark) {
            return mark.waitsForAll()
                    && course.in(mark).stream()
                                    .filter(flow -> !course.loops().contains(flow))
                                    .count()
                            > 1;
        }

        private void add(String id, Kind kind, Mark mark, @Nullable String name) {
            nodes.put(id, new Node(id, kind, lane(mark), mark.id(), name));
        }

        private void connect(
                String source, String target, @Nullable String label, @Nullable String condition, boolean loop) {
            var id = source + "__" + target;
            for (var n = 2; !edgeIds.add(id); n++) {
                id = source + "__" + target + "__" + n;
            }
            edges.add(new Edge(id, source, target, label, condition, loop));
        }

        private int lane(Mark mark) {
            var keys = edition.actors().stream().map(Edition.Actor::key).toList();
            return keys.indexOf(mark.actors().getFirst());
        }

        /// True also where the variable was never set, so that a called SOP may be without a chosen start.
        private static String equal(String variable, String value) {
            return "${var:eq(" + variable + ", '" + value.replace("\\", "\\\\").replace("'", "\\'") + "')}";
        }
    }
}
