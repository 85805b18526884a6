package id.akuntabel.workflow.engine;

import java.util.Date;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.flowable.engine.impl.persistence.entity.ActivityInstanceEntityManagerImpl;
import org.flowable.engine.impl.persistence.entity.ExecutionEntity;
import org.flowable.engine.impl.persistence.entity.data.impl.MybatisActivityInstanceDataManager;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/// Keeps no record of the activities that an instance has passed. Nothing in the engine decides by that record; it is
/// there to be asked and to be copied into the history, and both our own rows do. It costs five of the eleven
/// statements of a step. What older instances have left is still deleted with them.
class RuntimeActivities extends ActivityInstanceEntityManagerImpl {

    RuntimeActivities(ProcessEngineConfigurationImpl engine) {
        super(engine, new MybatisActivityInstanceDataManager(engine));
    }

    @Override
    public void recordActivityStart(ExecutionEntity execution) {}

    @Override
    public void recordActivityEnd(ExecutionEntity execution, @Nullable String deleteReason) {}

    @Override
    public void recordSequenceFlowTaken(ExecutionEntity execution) {}

    @Override
    public void recordSubProcessInstanceStart(ExecutionEntity parent, ExecutionEntity child) {}

    @Override
    public void recordTaskCreated(TaskEntity task, ExecutionEntity execution) {}

    @Override
    public void recordActivityTaskEnd(
            TaskEntity task,
            ExecutionEntity execution,
            @Nullable String user,
            @Nullable String deleteReason,
            @Nullable Date at) {}

    @Override
    public void recordTaskInfoChange(TaskEntity task, Date at) {}

    @Override
    public void syncUserTaskExecution(
            ExecutionEntity execution, FlowElement newElement, String oldActivity, TaskEntity task) {}
}
