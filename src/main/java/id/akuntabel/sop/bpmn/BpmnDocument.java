package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.bpmn.Layout.Box;
import id.akuntabel.sop.bpmn.ProcessGraph.Edge;
import id.akuntabel.sop.bpmn.ProcessGraph.Node;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.CallActivity;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.GraphicInfo;
import org.flowable.bpmn.model.Lane;
import org.flowable.bpmn.model.ParallelGateway;
import org.flowable.bpmn.model.Pool;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;

/// Writes a process as BPMN 2.0 (ISO/IEC 19510) with its diagram: one pool, a lane for each column of the table.
final class BpmnDocument {

    private final BpmnModel model = new BpmnModel();
    private final Process process = new Process();
    private final Map<String, ProcedureStep> steps = new HashMap<>();

    private BpmnDocument(List<ProcedureStep> steps) {
        steps.forEach(step -> this.steps.put(step.key(), step));
    }

    /// @param number of the edition
    static String write(Edition edition, int number, ProcessGraph graph, List<ProcedureStep> steps) {
        var document = new BpmnDocument(steps);
        document.writeProcess(edition, number);
        graph.nodes().values().forEach(document::writeNode);
        graph.edges().forEach(document::writeEdge);
        document.writeLanes(edition, graph);
        document.draw(graph, Layout.of(graph, edition.actors().size()));
        return new String(new BpmnXMLConverter().convertToXML(document.model), StandardCharsets.UTF_8);
    }

    private void writeProcess(Edition edition, int number) {
        model.setTargetNamespace("https://akuntabel.id/sop");
        model.setExporter("Akuntabel");
        process.setId(edition.family());
        process.setName(edition.identity().title());
        process.setDocumentation("SOP " + edition.identity().number() + ", edisi " + number);
        process.setExecutable(true);
        model.addProcess(process);
        var pool = new Pool();
        pool.setId("pool_1");
        pool.setName(edition.identity().title());
        pool.setProcessRef(process.getId());
        model.getPools().add(pool);
    }

    private void writeLanes(Edition edition, ProcessGraph graph) {
        for (var actor : edition.actors()) {
            var lane = new Lane();
            lane.setId(laneId(edition.actors().indexOf(actor)));
            lane.setName(actor.label());
            lane.setParentProcess(process);
            graph.nodes().values().stream()
                    .filter(node -> laneId(node.lane()).equals(lane.getId()))
                    .forEach(node -> lane.getFlowReferences().add(node.id()));
            process.getLanes().add(lane);
        }
    }

    private void writeNode(Node node) {
        var element = switch (node.kind()) {
            case START -> new StartEvent();
            case END -> new EndEvent();
            case CHOICE -> new ExclusiveGateway();
            case FORK, JOIN -> new ParallelGateway();
            case CALL -> call(node);
            case TASK -> task(node);
        };
        element.setId(node.id());
        element.setName(node.name());
        process.addFlowElement(element);
    }

    private FlowNode call(Node node) {
        var call = new CallActivity();
        call.setCalledElement(step(node).subprocedure());
        call.setDocumentation(describe(step(node)));
        return call;
    }

    private FlowNode task(Node node) {
        var task = new UserTask();
        task.setCandidateGroups(step(node).positions());
        task.setDocumentation(describe(step(node)));
        return task;
    }

    private ProcedureStep step(Node node) {
        var step = steps.get(node.id());
        if (step == null) {
            throw new IllegalStateException("No step for " + node.id());
        }
        return step;
    }

    /// What the table says besides the text, for whoever opens the file in another tool.
    private static String describe(ProcedureStep step) {
        var text = new StringBuilder("Langkah " + step.row() + ". Pelaksana: " + step.actor() + ".");
        append(text, "Bersama", step.joined());
        append(text, "Kelengkapan", step.requirements());
        append(text, "Waktu", List.of(step.duration().printed()));
        append(text, "Output", step.outputs());
        return text.toString();
    }

    private static void append(StringBuilder text, String heading, List<String> words) {
        if (!words.isEmpty()) {
            text.append(' ')
                    .append(heading)
                    .append(": ")
                    .append(String.join("; ", words))
                    .append('.');
        }
    }

    private void writeEdge(Edge edge) {
        var flow = new SequenceFlow(edge.source(), edge.target());
        flow.setId(edge.id());
        flow.setName(edge.label());
        flow.setConditionExpression(edge.condition());
        process.addFlowElement(flow);
        nodeOf(edge.source()).getOutgoingFlows().add(flow);
        nodeOf(edge.target()).getIncomingFlows().add(flow);
        if (nodeOf(edge.source()) instanceof ExclusiveGateway gateway && edge.condition() == null) {
            gateway.setDefaultFlow(flow.getId());
        }
    }

    private FlowNode nodeOf(String id) {
        FlowElement element = process.getFlowElement(id);
        return (FlowNode) element;
    }

    private void draw(ProcessGraph graph, Layout layout) {
        model.addGraphicInfo("pool_1", info(layout.pool()));
        for (var lane = 0; lane < process.getLanes().size(); lane++) {
            model.addGraphicInfo(laneId(lane), info(layout.lane(lane)));
        }
        graph.nodes().keySet().forEach(id -> model.addGraphicInfo(id, info(layout.box(id))));
        graph.nodes().values().stream()
                .filter(node -> node.kind() == ProcessGraph.Kind.CHOICE && node.name() != null)
                .forEach(node -> model.addLabelGraphicInfo(node.id(), info(layout.label(node))));
        for (var edge : graph.edges()) {
            var points = layout.line(edge.id());
            model.addFlowGraphicInfoList(
                    edge.id(),
                    points.stream()
                            .map(point -> new GraphicInfo(point.x(), point.y()))
                            .toList());
            if (edge.label() != null) {
                model.addLabelGraphicInfo(edge.id(), info(layout.label(edge)));
            }
        }
    }

    private static String laneId(int index) {
        return "lane_" + (index + 1);
    }

    private static GraphicInfo info(Box box) {
        return new GraphicInfo(box.x(), box.y(), box.height(), box.width());
    }
}
