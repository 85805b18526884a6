package id.akuntabel.workflow.cases;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.Agency;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Starts processes: engine, number and first steps in one transaction.
@Component
public class StartCase implements Cases {

    private final ProcedureStore procedures;
    private final CaseStore cases;
    private final Structure structure;
    private final Engine engine;
    private final Unfolding unfolding;
    private final ApplicationEventPublisher events;

    StartCase(
            ProcedureStore procedures,
            CaseStore cases,
            Structure structure,
            Engine engine,
            Unfolding unfolding,
            ApplicationEventPublisher events) {
        this.procedures = procedures;
        this.cases = cases;
        this.structure = structure;
        this.engine = engine;
        this.unfolding = unfolding;
        this.events = events;
    }

    @Override
    @Transactional
    public String start(Order order, Cause cause) {
        return start(order, cause, null, null, List.of());
    }

    /// Started by hand, in a position.
    @Transactional
    public String start(Order order, Cause cause, PositionId position) {
        return start(order, cause, position, null, List.of());
    }

    /// @param position the one in which somebody starts it
    /// @param parent   process and step that start it
    String start(
            Order order,
            Cause cause,
            @Nullable PositionId position,
            SopCase.@Nullable Parent parent,
            List<FollowUp> then) {
        var procedure = procedures
                .findInForce(order.family())
                .orElseThrow(() -> new IllegalStateException("No procedure in force: " + order.family()));
        var agency = structure.getAgency(order.agency());
        var started = engine.start(procedure.engineDefinition(), order.start());
        var sopCase = cases.insert(fresh(order, cause, position, parent, procedure, agency, started.instance()));
        var here = cause.in(sopCase.number(), null);
        unfolding.unfold(sopCase, null, started.news(), here, then, null);
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
        return sopCase.number();
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
