package id.akuntabel.sop.bpmn;

import id.akuntabel.testing.TestServer;
import id.akuntabel.workflow.Procedure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flowable.common.engine.impl.AbstractEngineConfiguration;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.task.api.Task;

/// The engine alone, without the application around it, on the tables of our migrations.
final class BareEngine implements AutoCloseable {

    private final TestServer.Access database = TestServer.get().create();
    private final ProcessEngine engine = start();

    private ProcessEngine start() {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setHistoryLevel(HistoryLevel.NONE);
        configuration.setDatabaseSchemaUpdate(AbstractEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setDatabaseSchema("flowable");
        configuration.setDatabaseTablePrefix("flowable.");
        configuration.setTablePrefixIsSchema(true);
        configuration.setJdbcUrl(database.url());
        configuration.setJdbcUsername(database.user());
        configuration.setJdbcPassword(database.password());
        configuration.setJdbcDriver("org.postgresql.Driver");
        return configuration.buildProcessEngine();
    }

    void deploy(Procedure procedure) {
        engine.getRepositoryService()
                .createDeployment()
                .addString(procedure.key() + ".bpmn20.xml", procedure.bpmn())
                .deploy();
    }

    void start(Procedure procedure, String start) {
        engine.getRuntimeService()
                .createProcessInstanceBuilder()
                .processDefinitionKey(procedure.family())
                .transientVariable("start", start)
                .start();
    }

    /// Open tasks, those of called procedures included.
    List<Task> open() {
        return new ArrayList<>(engine.getTaskService().createTaskQuery().list());
    }

    /// Family of the procedure that a task belongs to.
    String family(Task task) {
        return engine.getRepositoryService()
                .getProcessDefinition(task.getProcessDefinitionId())
                .getKey();
    }

    void complete(Task task, Map<String, Object> outcome) {
        engine.getTaskService().complete(task.getId(), Map.of(), outcome);
    }

    /// Executions left: of instances, of branches, of anything.
    long tokens() {
        return engine.getRuntimeService().createExecutionQuery().count();
    }

    @Override
    public void close() {
        engine.close();
        TestServer.get().drop(database);
    }
}
