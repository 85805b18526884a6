package id.akuntabel.benchmark;

import id.akuntabel.workflow.Procedure;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/// The same BPMN on the engine alone: ask for the tasks of the instance, complete them, until none is left.
final class BareFlowable implements AutoCloseable {

    private final ProcessEngine engine;
    private final String definition;
    private final Map<String, Procedure.ProcedureStep> steps;

    BareFlowable(DataSource source, Procedure procedure, HistoryLevel history) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setHistoryLevel(history);
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setDatabaseSchema("flowable");
        configuration.setDatabaseTablePrefix("flowable.");
        configuration.setTablePrefixIsSchema(true);
        configuration.setDataSource(source);
        configuration.setEngineName("bare-" + history);
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService()
                .createDeployment()
                .addString("bare.bpmn20.xml", procedure.bpmn())
                .deploy();
        definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
        steps = procedure.steps().stream().collect(Collectors.toMap(Procedure.ProcedureStep::key, Function.identity()));
    }

    /// One instance from start to end; returns how many tasks it took.
    int run() {
        var tasks = engine.getTaskService();
        var instance =
                engine.getRuntimeService().startProcessInstanceById(definition).getId();
        var done = 0;
        for (var open = tasks.createTaskQuery().processInstanceId(instance).list();
                !open.isEmpty();
                open = tasks.createTaskQuery().processInstanceId(instance).list()) {
            for (var task : open) {
                var step = steps.get(task.getTaskDefinitionKey());
                if (step == null || step.exits().isEmpty()) {
                    tasks.complete(task.getId());
                } else {
                    var outcome =
                            Map.<String, Object>of(Procedure.outcomeVariable(step.key()), LumajangClerk.outcome(step));
                    tasks.complete(task.getId(), Map.of(), outcome);
                }
                done++;
            }
        }
        return done;
    }

    @Override
    public void close() {
        engine.close();
    }
}
