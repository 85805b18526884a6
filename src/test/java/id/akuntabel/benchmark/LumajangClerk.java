package id.akuntabel.benchmark;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.sop.bpmn.Compilation;
import id.akuntabel.sop.bpmn.ProcedureCompiler;
import id.akuntabel.sop.editions.EditionFile;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedures;
import id.akuntabel.workflow.cases.CaseStore;
import id.akuntabel.workflow.cases.CompleteStep;
import id.akuntabel.workflow.cases.Completion;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Works through processes of the Lumajang SOP at kominfo, as all its officials at once and as fast as it can.
///
/// What a step asks for beyond going on (letters, scans, archive places) is left out: each step that is no decision
/// is a hand-over. What remains is the path through the engine: look, lock, decide, write, move on, tell.
@Component
public class LumajangClerk {

    static final String FAMILY = "pengukuran-kinerja-kominfo";
    private static final Path FILE = Path.of("sample-regency/sop/" + FAMILY + ".yaml");

    private final Cast cast;
    private final Procedures procedures;
    private final ProcedureStore stored;
    private final Cases cases;
    private final CaseStore caseStore;
    private final StepStore steps;
    private final CompleteStep completeStep;
    private final Clock clock;
    private final Map<PositionId, CurrentOfficial> officials = new ConcurrentHashMap<>();
    private final Map<String, Procedure.ProcedureStep> definitions = new ConcurrentHashMap<>();

    LumajangClerk(
            Cast cast,
            Procedures procedures,
            ProcedureStore stored,
            Cases cases,
            CaseStore caseStore,
            StepStore steps,
            CompleteStep completeStep,
            Clock clock) {
        this.cast = cast;
        this.procedures = procedures;
        this.stored = stored;
        this.cases = cases;
        this.caseStore = caseStore;
        this.steps = steps;
        this.completeStep = completeStep;
        this.clock = clock;
    }

    /// The regency is there and the procedure in service; whoever acts in a position is known.
    public synchronized Procedure prepare() {
        var owner = cast.agency("kominfo");
        for (var position : List.of(
                "kepala", "sekretaris", "kasubbag-perencanaan", "tim-sakip-1", "tim-sakip-2", "staf-perencanaan")) {
            officials.put(cast.position("kominfo", position), cast.holder("kominfo", position));
        }
        var procedure = procedure(owner);
        procedure.steps().forEach(step -> definitions.put(step.key(), step));
        var inForce = stored.findInForce(FAMILY);
        if (inForce.isEmpty() || inForce.get().definition().edition() != procedure.edition()) {
            var cause = Cause.bySystem(clock.instant(), "uji");
            procedures.retire(FAMILY, cause);
            procedures.deploy(procedure, cause);
        }
        return procedure;
    }

    /// Number of the new process.
    public String start() {
        var by = cast.theActingHead();
        return cases.start(
                new Cases.Order(FAMILY, cast.agency("kominfo"), "Pengukuran kinerja", null, null),
                by.cause(clock.instant()));
    }

    /// Steps that wait now.
    public List<Step> open(String number) {
        return open(caseStore.find(number).orElseThrow().id());
    }

    private List<Step> open(long id) {
        return steps.ofCase(id).stream().filter(Step::open).toList();
    }

    /// Goes forward at each decision.
    public Completion complete(String number, Step step) {
        var position = step.candidates().iterator().next();
        var official = Objects.requireNonNull(officials.get(position));
        return completeStep.complete(
                number, step.id(), official, fields(Objects.requireNonNull(definitions.get(step.key()))));
    }

    /// Works until nothing is open; returns how many steps it took.
    public int finish(String number) {
        var done = 0;
        var id = caseStore.find(number).orElseThrow().id();
        for (var open = open(id); !open.isEmpty(); open = open(id)) {
            for (var step : open) {
                if (!(complete(number, step) instanceof Completion.Completed)) {
                    throw new IllegalStateException(number + " " + step.key() + " was not completed");
                }
                done++;
            }
        }
        return done;
    }

    /// The exit that leads forward.
    static String outcome(Procedure.ProcedureStep step) {
        return step.exits().stream()
                .filter(exit -> !step.backward().contains(exit))
                .findFirst()
                .orElseThrow();
    }

    private static MultiValueMap<String, String> fields(Procedure.ProcedureStep step) {
        var fields = new LinkedMultiValueMap<String, String>();
        step.requirements().forEach(item -> fields.add(CompleteStep.TICKED, item));
        if (!step.exits().isEmpty()) {
            fields.add("putusan", outcome(step));
        }
        return fields;
    }

    /// Number 1000, so that it replaces the sample's own.
    private static Procedure procedure(AgencyId owner) {
        try {
            if (EditionFile.read(Files.readString(FILE)) instanceof EditionFile.Reading.Read(var edition)
                    && ProcedureCompiler.compile(edition, owner, 1000) instanceof Compilation.Compiled(var procedure)) {
                return withHandOvers(procedure);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException(FILE + " does not compile");
    }

    private static Procedure withHandOvers(Procedure procedure) {
        var plain = procedure.steps().stream()
                .map(step -> new Procedure.ProcedureStep(
                        step.key(),
                        step.row(),
                        step.order(),
                        step.text(),
                        step.exits().isEmpty() ? "handover" : "decision",
                        step.actor(),
                        step.positions(),
                        step.joined(),
                        step.requirements(),
                        step.duration(),
                        step.outputs(),
                        step.exits(),
                        step.backward(),
                        step.subprocedure(),
                        step.options()))
                .toList();
        return new Procedure(
                procedure.key(),
                procedure.family(),
                procedure.edition(),
                procedure.title(),
                procedure.prefix(),
                procedure.owner(),
                procedure.everyAgency(),
                procedure.bpmn(),
                procedure.starts(),
                plain);
    }
}
