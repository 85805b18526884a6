package id.akuntabel.sop.chart;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Actor;
import id.akuntabel.sop.editions.Edition.Flow;
import id.akuntabel.sop.editions.Edition.Identity;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Step;
import id.akuntabel.sop.editions.Edition.Symbol;
import id.akuntabel.sop.editions.EditionFixtures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// DrawnEditions to draw: those of the files, and some written in the shortest way.
final class DrawnEditions {

    private final String title;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();

    /// The two editions that are structured like real ones, and the samples of the regency.
    static List<Edition> all() {
        return EditionFixtures.files().sorted().map(EditionFixtures::read).toList();
    }

    DrawnEditions(String title, String... actors) {
        this.title = title;
        for (var actor : actors) {
            this.actors.add(new Actor("a" + (this.actors.size() + 1), actor, List.of(), false));
        }
    }

    /// A capsule, box or diamond by its first letter; columns by number: `mark("x", "D", 2, 3)`.
    static Mark mark(String id, String symbol, @Nullable String text, int... columns) {
        var kind = switch (symbol) {
            case "C" -> Symbol.CAPSULE;
            case "D" -> Symbol.DIAMOND;
            default -> Symbol.BOX;
        };
        var actors = Arrays.stream(columns).mapToObj(column -> "a" + column).toList();
        return new Mark(id, actors, kind, text, null, false, null, null, Map.of());
    }

    static Mark joined(String id, String chair, int column) {
        return new Mark(id, List.of("a" + column), Symbol.BOX, null, chair, false, null, null, Map.of());
    }

    DrawnEditions step(String text, String requirements, String time, String output, Mark... marks) {
        return step(text, requirements, time, 1, output, null, marks);
    }

    DrawnEditions step(
            String text,
            String requirements,
            String time,
            int timeRows,
            String output,
            @Nullable String remark,
            Mark... marks) {
        steps.add(new Step(
                Integer.toString(steps.size() + 1),
                text,
                List.of(requirements),
                time.isEmpty() ? null : new StandardDuration.Exactly(1, TimeUnit.WORKING_DAY, time),
                timeRows,
                List.of(output),
                remark,
                List.of(marks)));
        return this;
    }

    /// `flow("a", "b")`, `flow("d", "b", "Ya")`.
    DrawnEditions flow(String from, String to, @Nullable String label) {
        flows.add(new Flow(from, to, label));
        return this;
    }

    DrawnEditions flow(String from, String to) {
        return flow(from, to, null);
    }

    Edition done() {
        var identity = new Identity(
                "1/2026", title, null, List.of(), null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of());
        return new Edition(
                "coba",
                "C",
                identity,
                Edition.Scope.AGENCY,
                List.of(),
                Edition.Columns.USUAL,
                actors,
                steps,
                flows,
                null,
                List.of());
    }
}
