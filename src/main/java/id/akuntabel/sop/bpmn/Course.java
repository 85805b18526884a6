package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Flow;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How work goes through an edition: the marks that are worked, the flows between them, where it begins, and
/// which flows lead back.
///
/// @param marks  worked marks by id, in table order; those that only take part in another are not among them
/// @param flows  between worked marks; a flow of a partner is a flow of the mark it joins
/// @param starts marks at which it may begin
/// @param loops  flows that lead back to where the work has already been
public record Course(Map<String, Mark> marks, List<Flow> flows, List<Mark> starts, Set<Flow> loops) {

    /// Reads an edition, damaged ones too: what leads nowhere is left as it is.
    public static Course of(Edition edition) {
        var marks = new LinkedHashMap<String, Mark>();
        var hosts = new LinkedHashMap<String, String>();
        for (var mark : edition.marks()) {
            hosts.put(mark.id(), Objects.requireNonNullElse(mark.joins(), mark.id()));
            if (mark.joins() == null) {
                marks.put(mark.id(), mark);
            }
        }
        var flows = edition.flows().stream()
                .filter(flow -> !isDashed(flow, hosts))
                .map(flow -> new Flow(host(hosts, flow.from()), host(hosts, flow.to()), flow.label()))
                .distinct()
                .toList();
        return walk(marks, flows);
    }

    /// Whether the mark leaves the way on to a choice.
    public boolean decides(Mark mark) {
        return mark.symbol() == Symbol.DIAMOND || "decision".equals(mark.action());
    }

    public List<Flow> out(Mark mark) {
        return flows.stream().filter(flow -> flow.from().equals(mark.id())).toList();
    }

    public List<Flow> in(Mark mark) {
        return flows.stream().filter(flow -> flow.to().equals(mark.id())).toList();
    }

    /// The exits of a decision in the order in which they are drawn.
    public List<String> exits(Mark mark) {
        return decides(mark)
                ? out(mark).stream()
                        .map(flow -> Objects.requireNonNullElse(flow.label(), ""))
                        .distinct()
                        .toList()
                : List.of();
    }

    public List<Flow> exit(Mark mark, String label) {
        return out(mark).stream().filter(flow -> label.equals(flow.label())).toList();
    }

    /// Whether all that follows an exit comes back before it comes to an end: `Tidak` straight back to the draft,
    /// or by way of a step that mends it.
    public boolean leadsBack(Mark mark, String label) {
        return exit(mark, label).stream().allMatch(flow -> loops.contains(flow) || !reachesEndForward(flow.to()));
    }

    /// Whether an end can be reached from the mark at all.
    public boolean reachesEnd(String mark) {
        return reached(mark, flows).stream().anyMatch(this::isEnd);
    }

    private boolean reachesEndForward(String mark) {
        var forward = flows.stream().filter(flow -> !loops.contains(flow)).toList();
        return reached(mark, forward).stream().anyMatch(this::isEnd);
    }

    private boolean isEnd(String mark) {
        return flows.stream().noneMatch(flow -> flow.from().equals(mark));
    }

    private static Set<String> reached(String from, List<Flow> flows) {
        var found = new HashSet<>(Set.of(from));
        var open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            var here = open.remove();
            flows.stream()
                    .filter(flow -> flow.from().equals(here) && found.add(flow.to()))
                    .forEach(flow -> open.add(flow.to()));
        }
        return found;
    }

    /// Finds starts and loops together: a start may have loops that lead back to it, and a flow is a loop only as
    /// seen from a start. The table's order decides nothing else, because real tables are not always in order.
    private static Course walk(Map<String, Mark> marks, List<Flow> flows) {
        var order = List.copyOf(marks.keySet());
        var starts = new LinkedHashSet<String>();
        var loops = new LinkedHashSet<Flow>();
        var done = new HashSet<String>();
        Stream.concat(
                        order.stream()
                                .filter(id -> flows.stream()
                                        .noneMatch(flow -> flow.to().equals(id))),
                        order.stream().filter(id -> opens(Objects.requireNonNull(marks.get(id)), flows, order)))
                .forEach(starts::add);
        starts.forEach(start -> descend(start, flows, new LinkedHashSet<>(), done, loops));
        for (var id : order) {
            if (!done.contains(id)) {
                starts.add(id);
                descend(id, flows, new LinkedHashSet<>(), done, loops);
            }
        }
        return new Course(
                marks,
                flows,
                order.stream()
                        .filter(starts::contains)
                        .map(id -> Objects.requireNonNull(marks.get(id)))
                        .toList(),
                loops);
    }

    /// A capsule with a way on, to which nothing earlier leads.
    private static boolean opens(Mark mark, List<Flow> flows, List<String> order) {
        return mark.symbol() == Symbol.CAPSULE
                && flows.stream().anyMatch(flow -> flow.from().equals(mark.id()))
                && flows.stream()
                        .filter(flow -> flow.to().equals(mark.id()))
                        .allMatch(flow -> order.indexOf(flow.from()) > order.indexOf(mark.id()));
    }

    private static void descend(
            String mark, List<Flow> flows, LinkedHashSet<String> path, Set<String> done, Set<Flow> loops) {
        path.add(mark);
        for (var flow : flows) {
            if (flow.from().equals(mark)) {
                if (path.contains(flow.to())) {
                    loops.add(flow);
                } else if (!done.contains(flow.to())) {
                    descend(flow.to(), flows, path, done, loops);
                }
            }
        }
        path.remove(mark);
        done.add(mark);
    }

    /// The dashed line between those who meet is no flow.
    private static boolean isDashed(Flow flow, Map<String, String> hosts) {
        return !flow.from().equals(flow.to()) && host(hosts, flow.from()).equals(host(hosts, flow.to()));
    }

    private static String host(Map<String, String> hosts, String mark) {
        @Nullable String host = hosts.get(mark);
        return host == null ? mark : host;
    }

    /// Marks that take part in one: in table order.
    static List<Mark> partners(Edition edition, Mark mark) {
        var partners = new ArrayList<Mark>();
        for (var other : edition.marks()) {
            if (mark.id().equals(other.joins())) {
                partners.add(other);
            }
        }
        return partners;
    }
}
