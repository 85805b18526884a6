package id.akuntabel.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The process engine in the module's own words. Every call takes part in the transaction of its caller.
@Component
public class Engine {

    /// Variable that the gateway behind the start event asks for, where an SOP may begin at several steps.
    private static final String START = "start";

    /// Who may do a task is a matter of our positions; the engine would keep a row of its own for each candidate.
    private static final Pattern CANDIDATES = Pattern.compile(" flowable:candidateGroups=\"[^\"]*\"");

    private final ObjectProvider<ProcessEngine> engine;
    private final EngineListener listener;

    Engine(ObjectProvider<ProcessEngine> engine, EngineListener listener) {
        this.engine = engine;
        this.listener = listener;
    }

    /// Takes a process into service; returns the id of this version of it. Versions already running are not touched.
    public String deploy(String key, String bpmn) {
        var repository = engine.getObject().getRepositoryService();
        var deployment = repository
                .createDeployment()
                .name(key)
                .addString(key + ".bpmn20.xml", CANDIDATES.matcher(bpmn).replaceAll(""))
                .deploy();
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(deployment.getId())
                .singleResult()
                .getId();
    }

    /// Starts an instance; where there are several starts, `step` is the chosen one.
    public News.Started start(String definition, @Nullable String step) {
        var id = new AtomicReference<String>();
        var news = listener.during(() -> {
            var builder = runtime().createProcessInstanceBuilder().processDefinitionId(definition);
            id.set((step == null ? builder : builder.transientVariable(START, step))
                    .start()
                    .getId());
        });
        return new News.Started(Objects.requireNonNull(id.get()), news);
    }

    /// Completes a task. The variable is seen by the gateways behind it and then forgotten.
    public List<News> complete(String task, @Nullable String variable, @Nullable String value) {
        var tasks = engine.getObject().getTaskService();
        return listener.during(() -> {
            if (variable == null || value == null) {
                tasks.complete(task);
            } else {
                tasks.complete(task, Map.of(), Map.<String, Object>of(variable, value));
            }
        });
    }

    /// Whether a completed step can be taken back: not once branches have met behind it, as the others would be lost.
    public boolean leadsThroughJoin(String definition, String step) {
        return paths(definition).leadsThroughJoin(step);
    }

    /// Takes the tasks that followed from a step away and puts the step back.
    public List<News> putBack(String instance, List<String> executions, String step) {
        return listener.during(() -> {
            var change = runtime().createChangeActivityStateBuilder().processInstanceId(instance);
            if (executions.size() == 1) {
                change.moveExecutionToActivityId(executions.getFirst(), step).changeState();
            } else {
                change.moveExecutionsToSingleActivityId(executions, step).changeState();
            }
        });
    }

    /// Ends an instance and what it has called.
    public void end(String instance, String reason) {
        listener.during(() -> runtime().deleteProcessInstance(instance, reason));
    }

    private Paths paths(String definition) {
        return new Paths(engine.getObject()
                .getRepositoryService()
                .getBpmnModel(definition)
                .getMainProcess());
    }

    private RuntimeService runtime() {
        return engine.getObject().getRuntimeService();
    }
}
