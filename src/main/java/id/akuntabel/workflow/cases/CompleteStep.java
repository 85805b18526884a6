package id.akuntabel.workflow.cases;

import id.akuntabel.archive.Documents;
import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.StepAction.Answer;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.FollowUp;
import id.akuntabel.workflow.StepAction.Input;
import id.akuntabel.workflow.StepAction.StepAtWork;
import id.akuntabel.workflow.StepDone;
import id.akuntabel.workflow.engine.Engine;
import id.akuntabel.workflow.procedures.ProcedureRegistry;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;
import org.springframework.util.function.SingletonSupplier;

/// Completes a step: one transaction that locks it, looks again whether it may be done, lets its action decide, writes,
/// and moves the engine on. Whoever was slower reads what the faster one has done.
@Component
public class CompleteStep {

    /// Field of the form: kelengkapan that was ticked, once per item.
    public static final String TICKED = "kelengkapan";
    /// Field of the form: the free note.
    public static final String NOTE = "catatan";

    private final StepStore steps;
    private final CaseStore cases;
    private final CaseAccess access;
    private final ProcedureStore procedures;
    private final ProcedureRegistry registry;
    private final Structure structure;
    private final Documents documents;
    private final Engine engine;
    private final Unfolding unfolding;
    private final StartCase startCase;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CompleteStep(
            StepStore steps,
            CaseStore cases,
            CaseAccess access,
            ProcedureStore procedures,
            ProcedureRegistry registry,
            Structure structure,
            Documents documents,
            Engine engine,
            Unfolding unfolding,
            StartCase startCase,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.steps = steps;
        this.cases = cases;
        this.access = access;
        this.procedures = procedures;
        this.registry = registry;
        this.structure = structure;
        this.documents = documents;
        this.engine = engine;
        this.unfolding = unfolding;
        this.startCase = startCase;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Completion complete(
            String caseNumber, long stepId, CurrentOfficial official, MultiValueMap<String, String> fields) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            var completion = decideAndDo(caseNumber, stepId, official, fields);
            if (!(completion instanceof Completion.Completed)) {
                status.setRollbackOnly();
            }
            return completion;
        }));
    }

    private Completion decideAndDo(
            String caseNumber, long stepId, CurrentOfficial official, MultiValueMap<String, String> fields) {
        var desk = steps.lock(stepId)
                .filter(found ->
                        found.sopCase().number().equals(caseNumber) && access.maySee(found.sopCase(), official))
                .orElseThrow(NotFound::new);
        cases.lockWaitingAbove(desk.sopCase());
        var agency = structure.getAgency(desk.sopCase().agency());
        var now = clock.instant();
        var blocked = DeskRules.whyNotCompletable(desk, official, now, agency.zone());
        if (blocked.isPresent()) {
            return new Completion.NotPossible(blocked.get());
        }
        var procedure = procedures.get(desk.sopCase().procedure());
        var definition = procedure.definition().step(desk.step().key());
        var actor = desk.step().actor(official).orElseThrow();
        var cause = official.cause(actor, now).in(caseNumber, definition.row());
        var answer =
                registry.action(definition.action()).answer(atWork(desk, agency, definition), new Input(fields, cause));
        return switch (answer) {
            case Answer.Refused(var findings) -> new Completion.Refused(findings);
            case Answer.Complete complete -> {
                var findings = findings(definition, complete, fields);
                yield findings.isEmpty()
                        ? carryOut(desk, agency, definition, actor, official, complete, fields, cause)
                        : new Completion.Refused(findings);
            }
        };
    }

    /// What holds for every step, whatever its action.
    static List<Finding> findings(
            ProcedureStep definition, Answer.Complete complete, MultiValueMap<String, String> fields) {
        var findings = new ArrayList<Finding>();
        var note = note(complete, fields);
        if (!definition.exits().isEmpty() && complete.outcome() == null) {
            findings.add(new Finding(
                    "putusan",
                    "Putusan belum dipilih. Pilih salah satu: " + String.join(" atau ", definition.exits()) + "."));
        }
        if (complete.outcome() != null && definition.backward().contains(complete.outcome()) && note.isEmpty()) {
            findings.add(new Finding(
                    NOTE, "Tulis alasan pengembalian, minimal satu kalimat, agar pengirim tahu apa yang diperbaiki."));
        }
        var missing = definition.requirements().stream()
                .filter(item -> !ticked(fields).contains(item))
                .toList();
        if (!missing.isEmpty() && note.isEmpty()) {
            findings.add(
                    new Finding(
                            TICKED,
                            "Kelengkapan belum dicentang: " + String.join("; ", missing)
                                    + ". Centang bila sudah ada, atau tulis di catatan mengapa langkah ini dikerjakan tanpanya."));
        }
        return findings;
    }

    private Completion carryOut(
            StepStore.OnDesk desk,
            Agency agency,
            ProcedureStep definition,
            Holding actor,
            CurrentOfficial official,
            Answer.Complete complete,
            MultiValueMap<String, String> fields,
            Cause cause) {
        var step = desk.step();
        var note = note(complete, fields);
        var done = new Step.Done(
                cause.at(),
                official.official().id(),
                actor.position().id(),
                cause.who().printed(),
                complete.outcome(),
                note.isEmpty() ? null : note,
                complete.facts(),
                definition.requirements().stream()
                        .filter(ticked(fields)::contains)
                        .toList());
        steps.complete(step.id(), done);
        var news = engine.complete(
                java.util.Objects.requireNonNull(step.task()),
                complete.outcome() == null ? null : Procedure.outcomeVariable(step.key()),
                complete.outcome());
        var outcome = unfolding.unfold(desk.sopCase(), agency, step, news, cause, complete.then(), null);
        var missing = Stream.concat(
                        outcome.missing().stream(), startChildren(desk, definition, complete, cause).stream())
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            return new Completion.Refused(List.of(notInForce(step, missing)));
        }
        tell(desk, definition, done, outcome, cause);
        return new Completion.Completed(desk.sopCase().number(), definition.row(), outcome.next(), outcome.ended());
    }

    /// @return titles of SOPs that are not in force, so that nothing of this completion may stay
    private List<String> startChildren(
            StepStore.OnDesk desk, ProcedureStep definition, Answer.Complete complete, Cause cause) {
        var missing = new ArrayList<String>();
        var family = definition.subprocedure();
        for (var wish : complete.then()) {
            if (wish instanceof FollowUp.StartChild(var agency) && family != null) {
                var title = desk.sopCase().title() + " – "
                        + structure.getAgency(agency).shortName();
                var start = startCase.start(
                        new Cases.Order(family, agency, title, desk.sopCase().period(), null),
                        cause,
                        null,
                        new SopCase.Parent(desk.sopCase().id(), desk.step().id()),
                        complete.then().stream()
                                .filter(FollowUp.DueAt.class::isInstance)
                                .toList());
                if (start instanceof Start.NotInForce(var sop)) {
                    missing.add(sop);
                }
            }
        }
        return missing;
    }

    private static Finding notInForce(Step step, List<String> sops) {
        return new Finding(
                "langkah-" + step.id(),
                "Langkah ini belum dapat diselesaikan karena SOP yang dijalankannya tidak berlaku: "
                        + String.join("; ", sops)
                        + ". Minta pengelola SOP memberlakukan edisinya, lalu tekan Lanjutkan lagi; isian Anda tersimpan.");
    }

    private void tell(
            StepStore.OnDesk desk, ProcedureStep definition, Step.Done done, Unfolding.Outcome outcome, Cause cause) {
        var facts = new LinkedHashMap<>(done.facts());
        if (desk.step().iteration() > 1) {
            facts.put("putaran", Integer.toString(desk.step().iteration()));
        }
        if (!done.ticked().isEmpty()) {
            facts.put("kelengkapan", String.join("; ", done.ticked()));
        }
        events.publishEvent(new StepDone(
                cause.because(done.note()),
                desk.sopCase().number(),
                definition.key(),
                definition.row(),
                definition.action(),
                done.outcome(),
                outcome.ended(),
                facts));
    }

    /// The step as its action sees it.
    public StepAtWork atWork(StepStore.OnDesk desk, Agency agency, ProcedureStep definition) {
        var number = desk.sopCase().number();
        var filed = SingletonSupplier.of(() -> documents.ofCase(number).stream()
                .filter(version -> definition.row().equals(version.step()))
                .toList());
        return new StepAtWork(
                number,
                desk.sopCase().title(),
                agency,
                desk.step().id(),
                definition,
                desk.step().iteration(),
                filed);
    }

    private static List<String> ticked(MultiValueMap<String, String> fields) {
        return Optional.ofNullable(fields.get(TICKED)).orElse(List.of());
    }

    private static String note(Answer.Complete complete, MultiValueMap<String, String> fields) {
        if (complete.note() != null) {
            return complete.note().strip();
        }
        var typed = fields.getFirst(NOTE);
        return typed == null ? "" : typed.strip();
    }
}
