package id.akuntabel.workflow.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells after a completion what came of it, from what is stored: nothing has to be remembered between two requests.
@Component
class News {

    private final StepStore steps;
    private final ProcedureStore procedures;

    News(StepStore steps, ProcedureStore procedures) {
        this.steps = steps;
        this.procedures = procedures;
    }

    List<CasePage.Banner> ofCompletion(SopCase sopCase, @Nullable Long stepId, CurrentOfficial official) {
        if (stepId == null) {
            return List.of();
        }
        var reached = steps.ofCase(sopCase.id());
        return reached.stream()
                .filter(step -> step.id() == stepId && step.done() != null)
                .filter(step -> official.official()
                        .id()
                        .equals(Objects.requireNonNull(step.done()).by()))
                .map(step -> banner(sopCase, step, reached))
                .toList();
    }

    private CasePage.Banner banner(SopCase sopCase, Step done, List<Step> reached) {
        var procedure = procedures.get(sopCase.procedure()).definition();
        var next = reached.stream()
                .filter(step -> Objects.equals(step.cameFrom(), done.id()))
                .map(step -> procedure.step(step.key()).actor())
                .distinct()
                .collect(Collectors.joining(", "));
        var text = "Langkah " + procedure.step(done.key()).row() + " selesai.";
        if (sopCase.state() == SopCase.State.FINISHED) {
            return new CasePage.Banner(
                    "",
                    text + " Proses selesai.",
                    new CasePage.Link("Berkas proses", "/proses/" + sopCase.number() + "/berkas"));
        }
        return next.isEmpty()
                ? new CasePage.Banner("", text, new CasePage.Link("Tugas berikutnya", "/tugas"))
                : new CasePage.Banner(
                        "",
                        text + " Diteruskan ke " + next + (next.endsWith(".") ? "" : "."),
                        new CasePage.Link("Tugas berikutnya", "/tugas"));
    }
}
