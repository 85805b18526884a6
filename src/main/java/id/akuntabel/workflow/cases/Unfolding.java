package id.akuntabel.workflow.cases;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseChanged;
import id.akuntabel.workflow.CaseStarted;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.StepAction.FollowUp;
import id.akuntabel.workflow.deadlines.Deadlines;
import id.akuntabel.workflow.deadlines.Due;
import id.akuntabel.workflow.engine.News;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Turns what the engine did into our rows, in the transaction in which it did it: steps that were reached,
/// sub-processes
/// that began, processes that ended.
@Component
class Unfolding {

    private final CaseStore cases;
    private final StepStore steps;
    private final ProcedureStore procedures;
    private final Structure structure;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    Unfolding(
            CaseStore cases,
            StepStore steps,
            ProcedureStore procedures,
            Structure structure,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.steps = steps;
        this.procedures = procedures;
        this.structure = structure;
        this.deadlines = deadlines;
        this.events = events;
    }

    /// What came of it.
    ///
    /// @param next  steps of the same process that were reached
    /// @param ended whether the process is finished
    /// @param missing titles of SOPs that a step should run and that are not in force: then nothing of it may stay
    record Outcome(List<ProcedureStep> next, boolean ended, List<String> missing) {}

    /// @param agency the one that runs it
    /// @param from the completed step, or null at the start
    /// @param then what the step's action wants for the following steps
    /// @param draft what the first step reached shall show as typed (a step taken back)
    Outcome unfold(
            SopCase sopCase,
            Agency agency,
            @Nullable Step from,
            List<News> news,
            Cause cause,
            List<FollowUp> then,
            @Nullable Map<String, List<String>> draft) {
        var call = new Call(from, cause, then, draft);
        call.known.put(sopCase.engineInstance(), sopCase);
        call.agencies.put(agency.id(), agency);
        for (var one : news) {
            switch (one) {
                case News.TaskReached reached -> taskReached(call, reached);
                case News.ChildStarted started -> childStarted(call, started);
                case News.Ended ended -> ended(call, ended);
            }
        }
        return new Outcome(call.reached(sopCase), call.over.contains(sopCase.engineInstance()), call.missing);
    }

    private void taskReached(Call call, News.TaskReached reached) {
        var sopCase = call.sopCase(reached.instance());
        var definition = definition(sopCase, reached.step());
        var agency = call.agency(sopCase);
        steps.insert(new StepStore.NewStep(
                sopCase.id(),
                reached.step(),
                reached.execution(),
                reached.task(),
                call.cameFrom(sopCase),
                call.cause.who().printed(),
                call.cause.at(),
                due(call, agency, definition),
                call.addressed(doers(call, agency, definition)),
                call.draft));
        call.tell(sopCase, definition);
    }

    private void childStarted(Call call, News.ChildStarted started) {
        var parent = call.sopCase(started.parentInstance());
        var definition = definition(parent, started.parentStep());
        var step = steps.insert(new StepStore.NewStep(
                parent.id(),
                started.parentStep(),
                started.parentExecution(),
                null,
                call.cameFrom(parent),
                call.cause.who().printed(),
                call.cause.at(),
                deadlines.of(call.agency(parent), definition.duration(), call.cause.at()),
                List.of(),
                null));
        call.tell(parent, definition);
        var procedure = procedures.get(started.definition());
        if (procedures.replaced(started.definition())) {
            call.missing.add(procedure.definition().title());
        }
        var agency = call.agency(parent);
        var year = call.cause.at().atZone(agency.zone()).getYear();
        var child = cases.insert(new CaseStore.NewCase(
                cases.takeNumber(procedure.definition().prefix(), year),
                procedure.engineDefinition(),
                parent.agency(),
                procedure.definition().title() + " – " + parent.title(),
                parent.period() == null ? null : parent.period().code(),
                started.instance(),
                new SopCase.Parent(parent.id(), step),
                call.cause.at(),
                null,
                null,
                "Sistem, langkah " + definition.row() + " " + parent.number()));
        call.known.put(started.instance(), child);
        events.publishEvent(new CaseStarted(
                call.cause.in(child.number(), null),
                child.number(),
                child.title(),
                Map.of("induk", parent.number(), "langkah", definition.row())));
    }

    /// Ends a process; a step that waited for it is done with it.
    private void ended(Call call, News.Ended ended) {
        var sopCase = call.sopCase(ended.instance());
        cases.finish(sopCase.id(), call.cause.at());
        call.over.add(ended.instance());
        var parent = sopCase.parent();
        if (parent == null) {
            return;
        }
        steps.lockWaiting(parent.stepId()).ifPresent(waiting -> {
            steps.complete(
                    waiting.id(),
                    new Step.Done(
                            call.cause.at(),
                            null,
                            null,
                            "Proses " + sopCase.number(),
                            null,
                            null,
                            Map.of("proses", sopCase.number()),
                            List.of()));
            var above = cases.get(parent.caseId());
            events.publishEvent(new CaseChanged(
                    call.cause.in(
                            above.number(), definition(above, waiting.key()).row()),
                    above.number(),
                    CaseChanged.Kind.FINISHED,
                    "Subproses " + sopCase.number() + " selesai",
                    Map.of("proses", sopCase.number())));
        });
    }

    private Due due(Call call, Agency agency, ProcedureStep step) {
        return call.then.stream()
                .filter(FollowUp.DueAt.class::isInstance)
                .map(FollowUp.DueAt.class::cast)
                .findFirst()
                .map(fixed -> deadlines.at(agency, fixed.at(), call.cause.at()))
                .orElseGet(() -> deadlines.of(agency, step.duration(), call.cause.at()));
    }

    private Set<PositionId> doers(Call call, Agency agency, ProcedureStep step) {
        var doers = new LinkedHashSet<PositionId>();
        for (var position : call.positions(agency)) {
            if (step.positions().contains(position.code())) {
                doers.add(position.id());
            }
        }
        return doers;
    }

    private ProcedureStep definition(SopCase sopCase, String step) {
        return procedures.get(sopCase.procedure()).definition().step(step);
    }

    /// What is known while one call's news are worked off.
    private final class Call {

        private final @Nullable Step from;
        private final Cause cause;
        private final List<FollowUp> then;
        private final @Nullable Map<String, List<String>> draft;
        private final Map<String, SopCase> known = new HashMap<>();
        private final Map<AgencyId, Agency> agencies = new HashMap<>();
        private final Map<Agency, List<Position>> positions = new HashMap<>();
        private final Set<String> over = new LinkedHashSet<>();
        private final List<String> missing = new ArrayList<>();
        private final Map<Long, List<ProcedureStep>> reached = new HashMap<>();

        Call(@Nullable Step from, Cause cause, List<FollowUp> then, @Nullable Map<String, List<String>> draft) {
            this.from = from;
            this.cause = cause;
            this.then = then;
            this.draft = draft;
        }

        SopCase sopCase(String instance) {
            return known.computeIfAbsent(instance, cases::lockByInstance);
        }

        Agency agency(SopCase sopCase) {
            return agencies.computeIfAbsent(sopCase.agency(), structure::getAgency);
        }

        List<Position> positions(Agency agency) {
            return positions.computeIfAbsent(agency, key -> structure.listPositions(key.id()));
        }

        @Nullable
        Long cameFrom(SopCase sopCase) {
            return from != null && from.caseId() == sopCase.id() ? Long.valueOf(from.id()) : null;
        }

        /// Those addressed by an order, where they are among those who may do it.
        Set<PositionId> addressed(Set<PositionId> doers) {
            var narrowed = new LinkedHashSet<PositionId>();
            for (var wish : then) {
                if (wish instanceof FollowUp.AddressedTo(var chosen)) {
                    doers.stream().filter(chosen::contains).forEach(narrowed::add);
                }
            }
            return narrowed.isEmpty() ? doers : narrowed;
        }

        void tell(SopCase sopCase, ProcedureStep step) {
            reached.computeIfAbsent(sopCase.id(), key -> new ArrayList<>()).add(step);
        }

        List<ProcedureStep> reached(SopCase sopCase) {
            return reached.getOrDefault(sopCase.id(), List.of());
        }
    }
}
