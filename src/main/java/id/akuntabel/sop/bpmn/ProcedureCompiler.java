package id.akuntabel.sop.bpmn;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Actor;
import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.Procedure.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes of an edition what the workflow runs. Pure: the same edition gives the same procedure.
public final class ProcedureCompiler {

    private final Edition edition;
    private final Course course;

    private ProcedureCompiler(Edition edition) {
        this.edition = edition;
        this.course = Course.of(edition);
    }

    /// @param owner  agency whose SOP it is
    /// @param number of the edition, from 1
    public static Compilation compile(Edition edition, AgencyId owner, int number) {
        var reasons = Readiness.reasonsAgainst(edition);
        return reasons.isEmpty()
                ? new ProcedureCompiler(edition).compile(owner, number)
                : new Compilation.Refused(reasons);
    }

    private Compilation compile(AgencyId owner, int number) {
        var graph = ProcessGraph.of(edition, course);
        var troubles = TokenGame.play(graph);
        if (!troubles.isEmpty()) {
            return new Compilation.Refused(troubles.stream().map(this::explain).toList());
        }
        var steps = steps();
        return new Compilation.Compiled(new Procedure(
                edition.family() + "-v" + number,
                edition.family(),
                number,
                edition.identity().title(),
                edition.prefix(),
                owner,
                edition.scope() == Edition.Scope.EVERY_AGENCY,
                BpmnDocument.write(edition, number, graph, steps),
                course.starts().stream().map(this::start).toList(),
                steps,
                edition.triggers().stream().flatMap(ProcedureCompiler::every).toList()));
    }

    private static Stream<Procedure.Every> every(Edition.Trigger trigger) {
        return switch (trigger) {
            case EACH_QUARTER -> Stream.of(Procedure.Every.QUARTER);
            case EACH_SEMESTER -> Stream.of(Procedure.Every.SEMESTER);
            case EACH_YEAR -> Stream.of(Procedure.Every.YEAR);
            case BY_ORDER, AS_SUBPROCEDURE -> Stream.empty();
        };
    }

    private String explain(TokenGame.Trouble trouble) {
        var place = Readiness.place(edition, trouble.mark());
        return switch (trouble.sort()) {
            case STUCK ->
                place + ": menunggu semua jalur, padahal ada keputusan yang membuat salah satu jalur tidak "
                        + "pernah sampai. Hapus tanda tunggu, atau arahkan semua jalur ke langkah ini.";
            case TWICE ->
                place + ": dua jalur yang bercabang bertemu tanpa saling menunggu, sehingga langkah ini "
                        + "dikerjakan dua kali. Tandai “menunggu semua jalur”.";
            case TOO_MANY -> "Jalur SOP ini terlalu bercabang untuk diperiksa sampai akhir. Bagi menjadi beberapa SOP.";
        };
    }

    private Start start(Mark mark) {
        return new Start(mark.id(), Objects.requireNonNullElseGet(mark.text(), () -> actorsOf(mark)));
    }

    private List<ProcedureStep> steps() {
        var steps = new ArrayList<ProcedureStep>();
        for (var row : edition.steps()) {
            for (var mark : row.marks()) {
                if (mark.joins() == null) {
                    steps.add(step(row, mark, steps.size() + 1));
                }
            }
        }
        return steps;
    }

    private ProcedureStep step(Edition.Step row, Mark mark, int order) {
        var exits = course.exits(mark);
        return new ProcedureStep(
                mark.id(),
                row.number(),
                order,
                row.text(),
                Actions.of(mark),
                actorsOf(mark),
                mark.actors().stream()
                        .flatMap(key -> actor(key).positions().stream())
                        .distinct()
                        .toList(),
                Course.partners(edition, mark).stream()
                        .flatMap(partner -> partner.actors().stream())
                        .map(key -> actor(key).label())
                        .distinct()
                        .toList(),
                row.requirements(),
                duration(row),
                row.outputs(),
                exits,
                exits.stream().filter(exit -> course.leadsBack(mark, exit)).toList(),
                mark.subprocedure(),
                mark.options());
    }

    private String actorsOf(Mark mark) {
        return mark.actors().stream().map(key -> actor(key).label()).collect(Collectors.joining(" / "));
    }

    private Actor actor(String key) {
        return edition.actors().stream()
                .filter(actor -> actor.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private StandardDuration duration(Edition.Step row) {
        @Nullable StandardDuration time = edition.timeOf(row);
        return time == null ? new StandardDuration.Open("-") : time;
    }
}
