package id.akuntabel.workflow.cases;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.CaseChanged;
import id.akuntabel.workflow.CaseChanged.Kind;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.engine.Engine;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Suspends, resumes and cancels processes: for whoever started them in their position, and for the head of the agency.
@Component
public class HaltCase {

    private final CaseStore cases;
    private final StepStore steps;
    private final CaseAccess access;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final Deadlines deadlines;
    private final Engine engine;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HaltCase(
            CaseStore cases,
            StepStore steps,
            CaseAccess access,
            ProcedureStore procedures,
            Structure structure,
            Deadlines deadlines,
            Engine engine,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.access = access;
        this.procedures = procedures;
        this.structure = structure;
        this.deadlines = deadlines;
        this.engine = engine;
        this.events = events;
        this.clock = clock;
    }

    /// In which position this official may halt the process.
    public Optional<Holding> as(SopCase sopCase, CurrentOfficial official) {
        var started = sopCase.startedPosition();
        return Optional.ofNullable(started)
                .flatMap(official::as)
                .or(() -> new Hierarchy(structure.listPositions(sopCase.agency())).head(official));
    }

    @Transactional
    public Change suspend(String number, CurrentOfficial official, String reason) {
        var sopCase = lock(number, official);
        var holding = as(sopCase, official);
        var refused = refusal(sopCase, holding, reason);
        if (refused.isPresent()) {
            return refused.get();
        }
        if (sopCase.state() == SopCase.State.SUSPENDED) {
            return new Change.Refused("Proses sudah ditunda.");
        }
        var cause = cause(official, holding.orElseThrow(), number, reason);
        cases.suspend(sopCase.id(), reason.strip(), cause.at());
        return tell(cause, number, Kind.SUSPENDED, "Proses ditunda", Map.of());
    }

    /// The working time that was left when the process was suspended is left again; dates that somebody set stay.
    @Transactional
    public Change resume(String number, CurrentOfficial official) {
        var sopCase = lock(number, official);
        var holding = as(sopCase, official);
        var since = sopCase.suspendedAt();
        if (sopCase.state() != SopCase.State.SUSPENDED || since == null) {
            return new Change.Refused("Proses ini tidak sedang ditunda.");
        }
        if (holding.isEmpty()) {
            return notYours();
        }
        var cause = cause(official, holding.get(), number, null);
        var agency = structure.getAgency(sopCase.agency());
        var calendar = deadlines.calendar(agency);
        var moved = new LinkedHashMap<String, String>();
        for (var step : steps.ofCase(sopCase.id())) {
            if (step.open()
                    && !step.dueFixed()
                    && step.dueAt() != null
                    && step.dueAt().isAfter(since)) {
                var due = deadlines.after(
                        agency, cause.at(), calendar.workingTimeBetween(since, Objects.requireNonNull(step.dueAt())));
                steps.due(step.id(), due);
                if (due.at() != null) {
                    moved.put(
                            "tenggat langkah " + row(sopCase, step),
                            Wording.dateTime(step.dueAt(), agency.zone()) + " menjadi "
                                    + Wording.dateTime(due.at(), agency.zone()));
                }
            }
        }
        cases.resume(sopCase.id());
        return tell(cause, number, Kind.RESUMED, "Proses dilanjutkan", moved);
    }

    /// Cancels the process and what it has started.
    @Transactional
    public Change cancel(String number, CurrentOfficial official, String reason) {
        var known = access.get(number, official);
        lockBelow(known);
        var sopCase = lock(number, official);
        var holding = as(sopCase, official);
        var refused = refusal(sopCase, holding, reason);
        if (refused.isPresent()) {
            return refused.get();
        }
        var parent = sopCase.parent();
        if (parent != null
                && steps.find(parent.stepId())
                        .map(step -> step.state() == Step.State.CHILD)
                        .orElse(false)) {
            return new Change.Refused(
                    "Subproses ini ditunggu proses induknya, jadi tidak dapat dibatalkan sendiri. Batalkan proses induknya.");
        }
        var cause = cause(official, holding.orElseThrow(), number, reason);
        engine.end(sopCase.engineInstance(), reason);
        cancelRows(sopCase, reason, cause, true);
        return new Change.Done("Proses dibatalkan.");
    }

    /// @param ended whether the engine has ended the instance already
    private void cancelRows(SopCase sopCase, String reason, Cause cause, boolean ended) {
        if (!ended) {
            engine.end(sopCase.engineInstance(), reason);
        }
        var reached = steps.ofCase(sopCase.id());
        for (var child : cases.children(sopCase.id())) {
            if (!child.state().over()) {
                var awaited = reached.stream()
                        .anyMatch(step -> step.state() == Step.State.CHILD
                                && child.parent() != null
                                && child.parent().stepId() == step.id());
                cancelRows(child, reason, cause.in(child.number(), null), awaited);
            }
        }
        steps.drop(reached.stream().map(Step::id).toList(), Step.State.CANCELLED);
        cases.cancel(sopCase.id(), reason.strip(), cause.at());
        tell(cause.in(sopCase.number(), null), sopCase.number(), Kind.CANCELLED, "Proses dibatalkan", Map.of());
    }

    /// Below before above, in the order in which a sub-process that ends locks its parent.
    private void lockBelow(SopCase sopCase) {
        for (var child : cases.children(sopCase.id())) {
            lockBelow(child);
            cases.lock(child.number());
        }
    }

    private SopCase lock(String number, CurrentOfficial official) {
        return cases.lock(number)
                .filter(found -> access.maySee(found, official))
                .orElseThrow(NotFound::new);
    }

    private static Optional<Change> refusal(SopCase sopCase, Optional<Holding> holding, String reason) {
        if (sopCase.state().over()) {
            return Optional.of(new Change.Refused(
                    "Proses sudah " + sopCase.state().printed().toLowerCase(java.util.Locale.ROOT) + "."));
        }
        if (holding.isEmpty()) {
            return Optional.of(notYours());
        }
        return reason.isBlank()
                ? Optional.of(new Change.Refused("Tulis alasannya, minimal satu kalimat, agar pelaksana lain tahu."))
                : Optional.empty();
    }

    private static Change notYours() {
        return new Change.Refused(
                "Hanya yang memulai proses ini atau pimpinan perangkat daerahnya yang dapat melakukannya.");
    }

    private String row(SopCase sopCase, Step step) {
        return procedures.get(sopCase.procedure()).definition().step(step.key()).row();
    }

    private Cause cause(
            CurrentOfficial official,
            Holding holding,
            String number,
            @org.jspecify.annotations.Nullable String reason) {
        return official.cause(holding, clock.instant())
                .in(number, null)
                .because(reason == null ? null : reason.strip());
    }

    private Change tell(Cause cause, String number, Kind kind, String what, Map<String, String> facts) {
        events.publishEvent(new CaseChanged(cause, number, kind, what, facts));
        return new Change.Done(what + ".");
    }
}
