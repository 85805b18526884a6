package id.akuntabel.sop.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Scripted officials take every SOP that the project has to its end, on every branch, on the engine alone.
class EveryBranchTests {

    private static final int MOST_RUNS = 300;
    private static final int PATIENCE = 60;

    private static final Map<String, Procedure> PROCEDURES = EditionFixtures.files()
            .map(EditionFixtures::read)
            .map(ProcedureBpmnTests::compiled)
            .collect(Collectors.toMap(Procedure::family, procedure -> procedure));
    private static BareEngine engine;

    static Stream<String> families() {
        return PROCEDURES.keySet().stream().sorted();
    }

    @BeforeAll
    static void deploy() {
        engine = new BareEngine();
        PROCEDURES.values().forEach(engine::deploy);
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @ParameterizedTest
    @MethodSource("families")
    void every_branch_comes_to_an_end_and_leaves_nothing_behind(String family) {
        var procedure = procedure(family);
        var missing = branches(procedure);
        var random = new Random(2026);

        for (var run = 0; run < MOST_RUNS && !missing.isEmpty(); run++) {
            var start = procedure.starts().get(run % procedure.starts().size()).step();
            engine.start(procedure, start);
            missing.remove(start);
            work(procedure, missing, random);
            assertThat(engine.tokens()).isZero();
        }

        assertThat(missing).isEmpty();
    }

    /// Each start, each step, each exit of each decision.
    private static Set<String> branches(Procedure procedure) {
        var branches = new HashSet<String>();
        procedure.starts().forEach(start -> branches.add(start.step()));
        for (var step : procedure.steps()) {
            if (!"subprocedure".equals(step.action())) {
                branches.add(step.key());
            }
            step.exits().forEach(exit -> branches.add(step.key() + ": " + exit));
        }
        return branches;
    }

    private static void work(Procedure procedure, Set<String> missing, Random random) {
        var done = new HashMap<String, Integer>();
        for (var open = engine.open(); !open.isEmpty(); open = engine.open()) {
            var task = open.get(random.nextInt(open.size()));
            var family = engine.family(task);
            var step = procedure(family).step(task.getTaskDefinitionKey());
            var times = done.merge(family + "/" + step.key(), 1, Integer::sum);
            assertThat(times).as("%s comes back without end", step.key()).isLessThan(2 * PATIENCE);
            var exit = step.exits().isEmpty() ? "" : choose(step, times, random);
            engine.complete(task, exit.isEmpty() ? Map.of() : Map.of(Procedure.outcomeVariable(step.key()), exit));
            if (family.equals(procedure.family())) {
                missing.remove(step.key());
                missing.remove(step.key() + ": " + exit);
            }
        }
    }

    /// Any exit; after a while only those that lead on.
    private static String choose(ProcedureStep step, int times, Random random) {
        var exits = times < 3
                ? step.exits()
                : step.exits().stream()
                        .filter(exit -> !step.backward().contains(exit))
                        .toList();
        return exits.get(random.nextInt(exits.size()));
    }

    private static Procedure procedure(String family) {
        return Objects.requireNonNull(PROCEDURES.get(family));
    }
}
