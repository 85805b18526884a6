package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.CaseChanged;
import id.akuntabel.workflow.engine.Engine;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// *Tarik kembali*: a completed step comes back to whoever completed it, until somebody has opened what follows. What
/// was done stays in the history; the step is reached again without counting a loop, with what was typed as a draft.
@Component
public class WithdrawStep {

    private final CaseStore cases;
    private final StepStore steps;
    private final CaseAccess access;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final Engine engine;
    private final Unfolding unfolding;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WithdrawStep(
            CaseStore cases,
            StepStore steps,
            CaseAccess access,
            ProcedureStore procedures,
            Structure structure,
            Engine engine,
            Unfolding unfolding,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.access = access;
        this.procedures = procedures;
        this.structure = structure;
        this.engine = engine;
        this.unfolding = unfolding;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public Change withdraw(String number, long stepId, CurrentOfficial official) {
        var desk = steps.lock(stepId)
                .filter(found -> found.sopCase().number().equals(number) && access.maySee(found.sopCase(), official))
                .orElseThrow(NotFound::new);
        var reached = steps.ofCase(desk.sopCase().id());
        var why = whyNot(desk, reached, official);
        if (why.isPresent()) {
            return new Change.Refused(why.get());
        }
        var step = desk.step();
        var done = Objects.requireNonNull(step.done());
        var followers = followers(step, reached);
        var definition = procedures.get(desk.sopCase().procedure()).definition().step(step.key());
        var cause = official.cause(holding(done, official).orElseThrow(), clock.instant())
                .in(number, definition.row());
        steps.drop(followers.stream().map(Step::id).toList(), Step.State.WITHDRAWN);
        steps.undo(step.id());
        var news = engine.putBack(
                desk.sopCase().engineInstance(),
                followers.stream().map(Step::execution).toList(),
                step.key());
        var facts = new LinkedHashMap<>(done.facts());
        var agency = structure.getAgency(desk.sopCase().agency());
        unfolding.unfold(desk.sopCase(), agency, null, news, cause, List.of(), draft(done));
        events.publishEvent(new CaseChanged(
                cause, number, CaseChanged.Kind.WITHDRAWN, "Langkah " + definition.row() + " ditarik kembali", facts));
        return new Change.Done("Langkah " + definition.row() + " kembali pada Anda.");
    }

    /// The step that the official could take back now: the last one they completed.
    public Optional<Step> withdrawable(SopCase sopCase, List<Step> reached, CurrentOfficial official) {
        return reached.reversed().stream()
                .filter(step -> step.done() != null)
                .findFirst()
                .filter(step -> whyNot(new StepStore.OnDesk(sopCase, step), reached, official)
                        .isEmpty());
    }

    private Optional<String> whyNot(StepStore.OnDesk desk, List<Step> reached, CurrentOfficial official) {
        var step = desk.step();
        var done = step.done();
        if (step.state() != Step.State.DONE
                || done == null
                || holding(done, official).isEmpty()) {
            return Optional.of("Hanya langkah yang Anda selesaikan dan belum ditarik yang dapat ditarik kembali.");
        }
        if (desk.sopCase().state() != SopCase.State.RUNNING) {
            return Optional.of("Proses tidak sedang berjalan, jadi langkah ini tidak dapat ditarik kembali.");
        }
        var followers = followers(step, reached);
        if (followers.isEmpty()
                || followers.stream().anyMatch(next -> !next.open())
                || cases.children(desk.sopCase().id()).stream()
                        .anyMatch(child ->
                                child.parent() != null && child.parent().stepId() == step.id())
                || engine.leadsThroughJoin(desk.sopCase().procedure(), step.key())) {
            return Optional.of("Proses sudah berlanjut melewati langkah berikutnya, jadi tidak dapat ditarik kembali.");
        }
        return followers.stream()
                .filter(next -> next.openedAt() != null || next.claim() != null)
                .findFirst()
                .map(opened -> "Langkah berikutnya sudah dibuka"
                        + (opened.openedAt() == null
                                ? ""
                                : " "
                                        + DeskRules.clock(
                                                opened.openedAt(),
                                                clock.instant(),
                                                structure
                                                        .getAgency(
                                                                desk.sopCase().agency())
                                                        .zone()))
                        + ". Minta penerimanya mengembalikan.");
    }

    private static Optional<Holding> holding(Step.Done done, CurrentOfficial official) {
        return Optional.ofNullable(done.position()).flatMap(official::as);
    }

    private static List<Step> followers(Step step, List<Step> reached) {
        return reached.stream()
                .filter(next -> Objects.equals(next.cameFrom(), step.id()) && next.state() != Step.State.WITHDRAWN)
                .toList();
    }

    /// What can be typed again: the note, the ticks and the exit; what the action noted stays in the history.
    private static Map<String, List<String>> draft(Step.Done done) {
        var draft = new LinkedHashMap<String, List<String>>();
        if (done.note() != null) {
            draft.put(CompleteStep.NOTE, List.of(done.note()));
        }
        if (!done.ticked().isEmpty()) {
            draft.put(CompleteStep.TICKED, done.ticked());
        }
        if (done.facts().containsKey("hasil")) {
            draft.put("hasil", List.of(Objects.requireNonNull(done.facts().get("hasil"))));
        }
        return draft;
    }
}
