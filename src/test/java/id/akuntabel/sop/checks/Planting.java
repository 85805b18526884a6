package id.akuntabel.sop.checks;

import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFile;
import id.akuntabel.sop.editions.EditionFixtures;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A good edition, and one thing done to it.
record Planting(ObjectNode edition) {

    static final Surroundings KNOWN = new Surroundings(
            Set.of("order", "work", "decision", "archive", "subprocedure"),
            Map.of("Dinas A", Set.of("kepala", "staf-perencanaan"), "Dinas B", Set.of("kepala", "staf-perencanaan")),
            Set.of("rapat"),
            Map.of("1/2026", "Rapat"),
            Map.of("RPT", "Rapat"));

    private static final JsonMapper JSON = JsonMapper.shared();

    static Edition good() {
        return EditionFixtures.read(Path.of("src/test/resources/checks/contoh-baik.yaml"));
    }

    static Edition with(Consumer<Planting> change) {
        var planting = new Planting((ObjectNode) JSON.readTree(EditionFile.toJson(good())));
        change.accept(planting);
        return EditionFile.ofJson(planting.edition().toString());
    }

    ObjectNode identity() {
        return (ObjectNode) edition.get("identity");
    }

    /// Counted from 1, as printed.
    ObjectNode step(int number) {
        return (ObjectNode) edition.get("steps").get(number - 1);
    }

    ArrayNode marks(int step) {
        return (ArrayNode) step(step).get("marks");
    }

    ObjectNode mark(int step) {
        return (ObjectNode) marks(step).get(0);
    }

    ObjectNode actor(int index) {
        return (ObjectNode) edition.get("actors").get(index);
    }

    ArrayNode flows() {
        return (ArrayNode) edition.get("flows");
    }

    ObjectNode flow(int index) {
        return (ObjectNode) flows().get(index);
    }

    void addMark(int step, String json) {
        marks(step).add(JSON.readTree(json));
    }

    void addFlow(String json) {
        flows().add(JSON.readTree(json));
    }

    void addActor(String json) {
        ((ArrayNode) edition.get("actors")).add(JSON.readTree(json));
    }

    void addStep(String json) {
        ((ArrayNode) edition.get("steps")).add(JSON.readTree(json));
    }
}
