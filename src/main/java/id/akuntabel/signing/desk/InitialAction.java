package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.StepDesk;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Memaraf* as a step of its own: completing it puts the initials; an exit that leads back returns the document.
@Component
class InitialAction implements StepAction {

    private static final String DECISION = "putusan";

    private final DocumentsOfStep chosen;
    private final Documents documents;
    private final SignatureStore signatures;
    private final StepDesk desk;
    private final AtTheKeyboard keyboard;
    private final ApplicationEventPublisher events;

    InitialAction(
            DocumentsOfStep chosen,
            Documents documents,
            SignatureStore signatures,
            StepDesk desk,
            AtTheKeyboard keyboard,
            ApplicationEventPublisher events) {
        this.chosen = chosen;
        this.documents = documents;
        this.signatures = signatures;
        this.desk = desk;
        this.keyboard = keyboard;
        this.events = events;
    }

    @Override
    public String key() {
        return DocumentsOfStep.INITIAL;
    }

    @Override
    public String title() {
        return "Memaraf";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return new SignPart(
                step.stepId(),
                wanted(step).stream()
                        .map(version -> new SignPart.Line(
                                version.title(), "/dokumen/" + version.document(), version.number(), null))
                        .toList(),
                step.definition().exits(),
                step.definition().backward(),
                Objects.requireNonNullElse(typed.getFirst(DECISION), ""),
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)),
                true);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var exit = input.text(DECISION);
        var outcome = step.definition().exits().contains(exit) ? exit : null;
        if (outcome == null && !step.definition().exits().isEmpty()) {
            // The desk says what is missing.
            return new Answer.Complete(null, Map.of(), null, List.of());
        }
        var wanted = wanted(step);
        if (wanted.isEmpty()) {
            return new Answer.Refused(List.of(new Finding(
                    "tanda-tangan", "Belum ada dokumen untuk diparaf. Unggah dokumennya di bawah, lalu lanjutkan.")));
        }
        var back = outcome != null && step.definition().backward().contains(outcome);
        var official = keyboard.find().orElseThrow();
        var actor =
                desk.find(step.stepId()).flatMap(lying -> lying.actor(official)).orElseThrow();
        var remark = input.text("catatan");
        if (back && remark.isEmpty()) {
            return new Answer.Complete(outcome, Map.of(), null, List.of());
        }
        for (var version : wanted) {
            var put = signatures.insert(
                    new Initial(
                            version.document(),
                            version.number(),
                            actor.position().id(),
                            official.official().id(),
                            input.cause().who().printed(),
                            input.cause().at(),
                            back,
                            remark.isEmpty() ? null : remark),
                    step.stepId());
            if (put) {
                events.publishEvent(InitialsPut.of(input.cause(), version, back));
            }
        }
        return new Answer.Complete(
                outcome,
                Map.of(
                        back ? "dikembalikan" : "diparaf",
                        wanted.stream()
                                .map(version -> version.title() + " v" + version.number())
                                .collect(Collectors.joining("; "))),
                null,
                List.of());
    }

    /// The PDFs that wait for a signature; where there is none, the newest document of the process.
    private List<DocumentVersion> wanted(StepAtWork step) {
        var pdfs = chosen.of(step, null).toSign();
        return pdfs.isEmpty()
                ? documents.ofCase(step.caseNumber()).stream().max(Comparator.comparing(DocumentVersion::at)).stream()
                        .toList()
                : pdfs;
    }
}
