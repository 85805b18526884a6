package id.akuntabel.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableProcessStartedEvent;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.task.api.Task;

/// Hears what the engine does and keeps it until the call is over. The engine works in the thread of its caller (no
/// asynchronous jobs), so that a thread's list is the call's list and nothing has to be asked of the database.
class EngineListener extends AbstractFlowableEngineEventListener {

    private static final ScopedValue<List<News>> HEARD = ScopedValue.newInstance();

    EngineListener() {
        super(Set.of(
                FlowableEngineEventType.TASK_CREATED,
                FlowableEngineEventType.PROCESS_STARTED,
                FlowableEngineEventType.PROCESS_COMPLETED,
                FlowableEngineEventType.PROCESS_COMPLETED_WITH_TERMINATE_END_EVENT));
    }

    /// All news of one call to the engine.
    List<News> during(Runnable call) {
        var news = new ArrayList<News>();
        ScopedValue.where(HEARD, news).run(call);
        return news;
    }

    @Override
    protected void taskCreated(FlowableEngineEntityEvent event) {
        var task = (Task) event.getEntity();
        tell(new News.TaskReached(
                task.getProcessInstanceId(), task.getExecutionId(), task.getId(), task.getTaskDefinitionKey()));
    }

    @Override
    protected void processStarted(FlowableProcessStartedEvent event) {
        var child = ((ExecutionEntity) event.getEntity()).getProcessInstance();
        var caller = child.getSuperExecution();
        if (caller != null) {
            tell(new News.ChildStarted(
                    child.getId(),
                    child.getProcessDefinitionId(),
                    caller.getProcessInstanceId(),
                    caller.getId(),
                    caller.getCurrentActivityId()));
        }
    }

    @Override
    protected void processCompleted(FlowableEngineEntityEvent event) {
        tell(new News.Ended(event.getProcessInstanceId()));
    }

    @Override
    protected void processCompletedWithTerminateEnd(FlowableEngineEntityEvent event) {
        processCompleted(event);
    }

    private void tell(News news) {
        if (HEARD.isBound()) {
            HEARD.get().add(news);
        }
    }
}
