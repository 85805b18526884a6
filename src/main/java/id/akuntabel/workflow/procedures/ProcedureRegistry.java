package id.akuntabel.workflow.procedures;

import id.akuntabel.audit.Cause;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.ProcedureDeployed;
import id.akuntabel.workflow.Procedures;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.engine.Engine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes procedures into service, with the engine, in one transaction.
@Component
public class ProcedureRegistry implements Procedures {

    private final ProcedureStore procedures;
    private final Engine engine;
    private final ObjectProvider<StepAction> actions;
    private final ApplicationEventPublisher events;

    ProcedureRegistry(
            ProcedureStore procedures,
            Engine engine,
            ObjectProvider<StepAction> actions,
            ApplicationEventPublisher events) {
        this.procedures = procedures;
        this.engine = engine;
        this.actions = actions;
        this.events = events;
    }

    @Override
    @Transactional
    public void deploy(Procedure procedure, Cause cause) {
        procedure.steps().forEach(step -> action(step.action()));
        var definition = engine.deploy(procedure.key(), procedure.bpmn());
        procedures.insert(procedure, definition, cause.at());
        events.publishEvent(
                new ProcedureDeployed(cause, procedure.family(), procedure.edition(), procedure.title(), false));
    }

    @Override
    @Transactional
    public void retire(String family, Cause cause) {
        procedures
                .retire(family)
                .map(StoredProcedure::definition)
                .ifPresent(retired -> events.publishEvent(
                        new ProcedureDeployed(cause, family, retired.edition(), retired.title(), true)));
    }

    @Override
    public List<StepAction> actions() {
        return actions.stream().sorted(Comparator.comparing(StepAction::title)).toList();
    }

    /// The action of this key; a procedure that names an unknown one is never taken into service.
    public StepAction action(String key) {
        var known = actions.stream().collect(Collectors.toMap(StepAction::key, Function.<StepAction>identity()));
        return requireKnown(known, key);
    }

    private static StepAction requireKnown(Map<String, StepAction> known, String key) {
        var action = known.get(key);
        if (action == null) {
            throw new IllegalArgumentException("Unknown step action " + key + "; known: " + known.keySet());
        }
        return action;
    }
}
