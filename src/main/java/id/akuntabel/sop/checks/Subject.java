package id.akuntabel.sop.checks;

import id.akuntabel.sop.bpmn.Course;
import id.akuntabel.sop.checks.Rule.Sighting;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Step;
import id.akuntabel.sop.editions.Edition.Symbol;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An edition as the rules read it: with the course of its work and the row of each mark.
record Subject(Edition edition, Course course, Map<String, Step> rows, Surroundings surroundings) {

    static Subject of(Edition edition, Surroundings surroundings) {
        var rows = new HashMap<String, Step>();
        edition.steps().forEach(step -> step.marks().forEach(mark -> rows.putIfAbsent(mark.id(), step)));
        return new Subject(edition, Course.of(edition), rows, surroundings);
    }

    List<Step> steps() {
        return edition.steps();
    }

    /// Where a mark stands.
    Place place(String mark) {
        @Nullable Step row = rows.get(mark);
        return row == null ? Place.WHOLE : Place.step(row);
    }

    /// Rows that are not as they should be.
    Stream<Sighting> rows(Predicate<Step> wrong, Function<Step, String> message) {
        return steps().stream().filter(wrong).map(step -> new Sighting(Place.step(step), message.apply(step)));
    }

    /// Worked marks that are not as they should be.
    Stream<Sighting> marks(Predicate<Mark> wrong, Function<Mark, String> message) {
        return course.marks().values().stream()
                .filter(wrong)
                .map(mark -> new Sighting(place(mark.id()), message.apply(mark)));
    }

    List<Mark> decisions() {
        return course.marks().values().stream().filter(course::decides).toList();
    }

    /// Whether an arrow ends at a worked mark.
    boolean exists(String mark) {
        return course.marks().containsKey(mark);
    }

    /// Where the work visibly begins: a capsule to which nothing earlier leads, or a mark to which nothing leads.
    List<Mark> visibleStarts() {
        return course.starts().stream()
                .filter(mark -> mark.symbol() == Symbol.CAPSULE || comesFromNowhere(mark))
                .toList();
    }

    /// Marks from which nothing goes on.
    List<Mark> ends() {
        return course.marks().values().stream()
                .filter(mark -> course.out(mark).isEmpty())
                .toList();
    }

    /// Ids of the marks that are reached from the starts drawn as capsules, or from the first start where none is.
    Set<String> reached() {
        var capsules = visibleStarts().stream()
                .filter(mark -> mark.symbol() == Symbol.CAPSULE)
                .map(Mark::id)
                .toList();
        var from = capsules.isEmpty()
                ? visibleStarts().stream().limit(1).map(Mark::id).toList()
                : capsules;
        var found = new LinkedHashSet<>(from);
        var open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            var here = open.remove();
            course.flows().stream()
                    .filter(flow -> flow.from().equals(here) && found.add(flow.to()))
                    .forEach(flow -> open.add(flow.to()));
        }
        return found;
    }

    private boolean comesFromNowhere(Mark mark) {
        return course.in(mark).isEmpty();
    }
}
