package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.cases.CaseStore;
import id.akuntabel.workflow.cases.CompleteStep;
import id.akuntabel.workflow.cases.Completion;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import id.akuntabel.workflow.cases.StepStore;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// Starts processes in tests and works on them as their officials would.
@Component
public class ProcessesAtWork {

    private final Cast cast;
    private final Procedures procedures;
    private final ProcedureStore procedureStore;
    private final Cases cases;
    private final CaseStore caseStore;
    private final StepStore steps;
    private final CompleteStep completeStep;
    private final Clock clock;

    ProcessesAtWork(
            Cast cast,
            Procedures procedures,
            ProcedureStore procedureStore,
            Cases cases,
            CaseStore caseStore,
            StepStore steps,
            CompleteStep completeStep,
            Clock clock) {
        this.cast = cast;
        this.procedures = procedures;
        this.procedureStore = procedureStore;
        this.cases = cases;
        this.caseStore = caseStore;
        this.steps = steps;
        this.completeStep = completeStep;
        this.clock = clock;
    }

    /// Takes a procedure into service unless it is.
    public void deployed(Procedure procedure) {
        if (procedureStore.findInForce(procedure.family()).isEmpty()) {
            procedures.deploy(procedure, Cause.bySystem(clock.instant(), "uji"));
        }
    }

    /// A process of the small procedure, at kominfo, started by the head of planning.
    public String draftAndDecide() {
        var owner = cast.agency("kominfo");
        deployed(ProcedureFixtures.draftAndDecide(owner));
        return start("uji-naskah", owner, cast.theHeadOfPlanning());
    }

    public String start(String family, AgencyId agency, CurrentOfficial by) {
        return cases.start(new Cases.Order(family, agency, "Proses uji", null, null), by.cause(clock.instant()));
    }

    /// Where the procedure has several starts.
    public String start(String family, AgencyId agency, CurrentOfficial by, String start) {
        return cases.start(new Cases.Order(family, agency, "Proses uji", null, start), by.cause(clock.instant()));
    }

    public SopCase find(String number) {
        return caseStore.find(number).orElseThrow();
    }

    public List<Step> steps(String number) {
        return steps.ofCase(find(number).id());
    }

    public List<Step> open(String number) {
        return steps(number).stream().filter(Step::open).toList();
    }

    /// The only open step.
    public Step current(String number) {
        var open = open(number);
        if (open.size() != 1) {
            throw new AssertionError(open.size() + " open steps in " + number);
        }
        return open.getFirst();
    }

    /// Completes the only open step, with fields as `name, value, name, value`.
    public Completion complete(String number, CurrentOfficial official, String... fields) {
        return complete(number, current(number), official, fields);
    }

    public Completion complete(String number, Step step, CurrentOfficial official, String... fields) {
        return completeStep.complete(number, step.id(), official, fields(fields));
    }

    public static MultiValueMap<String, String> fields(String... pairs) {
        var fields = new LinkedMultiValueMap<String, String>();
        for (var at = 0; at < pairs.length; at += 2) {
            fields.add(pairs[at], pairs[at + 1]);
        }
        return fields;
    }
}
