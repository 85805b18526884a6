package id.akuntabel.workflow.cases;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Period;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseStarted;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.StepAction.FollowUp;
import id.akuntabel.workflow.engine.Engine;
import id.akuntabel.workflow.procedures.ProcedureStore;
import id.akuntabel.workflow.procedures.StoredProcedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Starts processes: engine, number and first steps in one transaction.
@Component
public class StartCase implements Cases {

    private final ProcedureStore procedures;
    private final CaseStore cases;
    private final StepStore steps;
    private final Structure structure;
    private final Engine engine;
    private final Unfolding unfolding;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    StartCase(
            ProcedureStore procedures,
            CaseStore cases,
            StepStore steps,
            Structure structure,
            Engine engine,
            Unfolding unfolding,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.procedures = procedures;
        this.cases = cases;
        this.steps = steps;
        this.structure = structure;
        this.engine = engine;
        this.unfolding = unfolding;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    @Transactional
    public String start(Order order, Cause cause) {
        return switch (start(order, cause, null, null, List.of())) {
            case Start.Started(var number) -> number;
            case Start.NotInForce(var sop) -> throw new IllegalStateException("No procedure in force: " + sop);
        };
    }

    @Override
    public Optional<String> parentOf(String caseNumber) {
        return cases.find(caseNumber)
                .map(SopCase::parent)
                .map(parent -> cases.get(parent.caseId()).number());
    }

    @Override
    public Optional<Period> periodOf(String caseNumber) {
        return cases.find(caseNumber).map(SopCase::period);
    }

    @Override
    public Optional<AgencyId> agencyOf(String caseNumber) {
        return cases.find(caseNumber).map(SopCase::agency);
    }

    @Override
    public List<Kept> keptBy(String caseNumber) {
        return cases.find(caseNumber).stream()
                .flatMap(found -> {
                    var procedure = procedures.get(found.procedure()).definition();
                    return steps.ofCase(found.id()).stream()
                            .flatMap(step -> Optional.ofNullable(step.done()).stream()
                                    .map(done -> {
                                        var definition = procedure.step(step.key());
                                        return new Kept(
                                                step.key(), definition.row(), definition.action(), done.facts());
                                    }));
                })
                .toList();
    }

    /// Started by hand, in a position; nothing is left where it is not started.
    public Start start(Order order, Cause cause, PositionId position) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var start = start(order, cause, position, null, List.of());
            if (!(start instanceof Start.Started)) {
                status.setRollbackOnly();
            }
            return start;
        }));
    }

    /// In the transaction of the caller, which has to undo it when it is not started.
    ///
    /// @param position the one in which somebody starts it
    /// @param parent   process and step that start it
    Start start(
            Order order,
            Cause cause,
            @Nullable PositionId position,
            SopCase.@Nullable Parent parent,
            List<FollowUp> then) {
        var inForce = procedures.findInForce(order.family());
        if (inForce.isEmpty()) {
            return new Start.NotInForce(procedures.title(order.family()));
        }
        var procedure = inForce.get();
        var agency = structure.getAgency(order.agency());
        var started = engine.start(procedure.engineDefinition(), order.start());
        var sopCase = cases.insert(fresh(order, cause, position, parent, procedure, agency, started.instance()));
        var here = cause.in(sopCase.number(), null);
        var outcome = unfolding.unfold(sopCase, agency, null, started.news(), here, then, null);
        if (!outcome.missing().isEmpty()) {
            return new Start.NotInForce(outcome.missing().getFirst());
        }
        var facts = new LinkedHashMap<String, String>();
        facts.put("sop", procedure.definition().key());
        facts.put("instansi", agency.code());
        if (order.period() != null) {
            facts.put("periode", order.period().code());
        }
        if (parent != null) {
            facts.put("induk", cases.get(parent.caseId()).number());
        }
        events.publishEvent(new CaseStarted(here, sopCase.number(), sopCase.title(), facts));
        return new Start.Started(sopCase.number());
    }

    private CaseStore.NewCase fresh(
            Order order,
            Cause cause,
            @Nullable PositionId position,
            SopCase.@Nullable Parent parent,
            StoredProcedure procedure,
            Agency agency,
            String instance) {
        var year = cause.at().atZone(agency.zone()).getYear();
        return new CaseStore.NewCase(
                cases.takeNumber(procedure.definition().prefix(), year),
                procedure.engineDefinition(),
                agency.id(),
                order.title(),
                order.period() == null ? null : order.period().code(),
                instance,
                parent,
                cause.at(),
                official(cause),
                position,
                cause.who().printed());
    }

    private static @Nullable OfficialId official(Cause cause) {
        return cause.who().equals(Cause.Who.SYSTEM)
                ? null
                : new OfficialId(UUID.fromString(cause.who().id()));
    }
}
