package id.akuntabel.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.testing.Golden;
import id.akuntabel.workflow.Procedure;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The BPMN of every edition that the project has, as other tools will read it.
class ProcedureBpmnTests {

    static Stream<String> editions() {
        return EditionFixtures.files().map(file -> file.getFileName().toString().replace(".yaml", ""));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void is_the_golden_one(String name) {
        var bpmn = compiled(EditionFixtures.edition(name)).bpmn();

        Golden.assertMatches("bpmn/" + name + ".bpmn20.xml", bpmn);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void is_read_again_by_a_parser_that_holds_it_against_the_schema(String name) {
        var bpmn = compiled(EditionFixtures.edition(name)).bpmn();

        var model = read(bpmn);

        assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void everything_has_its_place_on_the_diagram_and_nothing_covers_anything_else(String name) {
        var bpmn = compiled(EditionFixtures.edition(name)).bpmn();

        var model = read(bpmn);

        var nodes = model.getMainProcess().findFlowElementsOfType(FlowNode.class);
        assertThat(nodes)
                .allSatisfy(
                        node -> assertThat(model.getGraphicInfo(node.getId())).isNotNull());
        assertThat(nodes)
                .allSatisfy(node -> assertThat(nodes)
                        .filteredOn(other -> !other.getId().equals(node.getId()))
                        .noneMatch(other -> cover(model, node, other)));
        assertThat(model.getMainProcess().getLanes())
                .allSatisfy(lane -> assertThat(lane.getFlowReferences())
                        .allSatisfy(node ->
                                assertThat(isInside(model, node, lane.getId())).isTrue()));
    }

    static Procedure compiled(Edition edition) {
        return switch (ProcedureCompiler.compile(edition, new AgencyId(new UUID(0, 1)), 1)) {
            case Compilation.Compiled compiled -> compiled.procedure();
            case Compilation.Refused refused -> throw new AssertionError(refused.reasons());
        };
    }

    private static BpmnModel read(String bpmn) {
        return new BpmnXMLConverter()
                .convertToBpmnModel(() -> new ByteArrayInputStream(bpmn.getBytes(StandardCharsets.UTF_8)), true, false);
    }

    private static boolean cover(BpmnModel model, FlowNode one, FlowNode other) {
        var a = model.getGraphicInfo(one.getId());
        var b = model.getGraphicInfo(other.getId());
        return a.getX() < b.getX() + b.getWidth()
                && b.getX() < a.getX() + a.getWidth()
                && a.getY() < b.getY() + b.getHeight()
                && b.getY() < a.getY() + a.getHeight();
    }

    private static boolean isInside(BpmnModel model, String node, String lane) {
        var inner = model.getGraphicInfo(node);
        var outer = model.getGraphicInfo(lane);
        return inner.getX() >= outer.getX()
                && inner.getY() >= outer.getY()
                && inner.getX() + inner.getWidth() <= outer.getX() + outer.getWidth()
                && inner.getY() + inner.getHeight() <= outer.getY() + outer.getHeight();
    }
}
