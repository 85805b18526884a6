package id.akuntabel.workflow.engine;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.jspecify.annotations.Nullable;

/// What lies between two steps of a process: gateways only.
record Paths(Process process) {

    /// Id of the start event behind which the step is the next one; null when there is only one start event.
    @Nullable
    String startLeadingTo(String step) {
        var starts = process.findFlowElementsOfType(StartEvent.class);
        if (starts.size() < 2) {
            return null;
        }
        return starts.stream()
                .filter(start ->
                        behind(start).stream().anyMatch(node -> node.getId().equals(step)))
                .map(StartEvent::getId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No start event leads to " + step));
    }

    boolean leadsThroughJoin(String step) {
        return behind((FlowNode) process.getFlowElement(step)).stream()
                .anyMatch(node -> node instanceof ParallelGateway
                        && node.getIncomingFlows().size() > 1);
    }

    /// The nodes that follow, up to and with the next steps.
    private static Set<FlowNode> behind(FlowNode from) {
        var found = new HashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>();
        open.add(from);
        while (!open.isEmpty()) {
            for (SequenceFlow flow : open.remove().getOutgoingFlows()) {
                if (flow.getTargetFlowElement() instanceof FlowNode target && found.add(target)) {
                    if (target instanceof Gateway) {
                        open.add(target);
                    }
                }
            }
        }
        return found;
    }
}
