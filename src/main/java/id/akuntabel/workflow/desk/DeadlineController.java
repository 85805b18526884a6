package id.akuntabel.workflow.desk;

import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.cases.CaseAccess;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.TimeLeft;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Explains a deadline: the answer to most quarrels.
@Controller
class DeadlineController {

    private final CaseAccess access;
    private final StepStore steps;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineController(
            CaseAccess access,
            StepStore steps,
            ProcedureStore procedures,
            Structure structure,
            Deadlines deadlines,
            Clock clock) {
        this.access = access;
        this.steps = steps;
        this.procedures = procedures;
        this.structure = structure;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @GetMapping("/proses/{number}/langkah/{stepId}/tenggat")
    DeadlinePage explain(@PathVariable String number, @PathVariable long stepId, CurrentOfficial official) {
        var sopCase = access.get(number, official);
        var step = steps.find(stepId)
                .filter(found -> found.caseId() == sopCase.id())
                .orElseThrow(NotFound::new);
        var definition = procedures.get(sopCase.procedure()).definition().step(step.key());
        var zone = structure.getAgency(sopCase.agency()).zone();
        var calendar = deadlines.calendar(structure.getAgency(sopCase.agency()));
        return new DeadlinePage(
                CaseTabs.crumbs(sopCase),
                definition.row(),
                definition.text(),
                Wording.dateTime(step.arrivedAt(), zone),
                definition.duration().printed(),
                origin(step),
                step.done() == null
                        ? TimeLeft.of(calendar, step.dueAt(), clock.instant())
                        : TimeLeft.finished(step.done().at(), zone),
                step.slices().stream()
                        .map(slice -> new DeadlinePage.Slice(
                                Wording.dateTime(slice.from(), zone),
                                Wording.dateTime(slice.to(), zone),
                                slice.counted(),
                                slice.note()))
                        .toList());
    }

    private static String origin(Step step) {
        if (step.dueAt() == null) {
            return "SOP tidak menetapkan waktu untuk langkah ini.";
        }
        return step.dueFixed()
                ? "Ditetapkan pemberi tugas sebagai tanggal, tidak dihitung dari waktu baku."
                : "Dihitung dari waktu baku SOP dalam jam kerja perangkat daerah.";
    }
}
