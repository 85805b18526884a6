package id.akuntabel.workflow.engine;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;

/// What lies between two steps of a process: gateways only.
record Paths(Process process) {

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
