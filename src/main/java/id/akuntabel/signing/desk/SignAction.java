package id.akuntabel.signing.desk;

import id.akuntabel.identity.AtTheKeyboard;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import id.akuntabel.workflow.StepDesk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menandatangani*: complete when what the step wants signed is signed. It is signed on a page of its own: what is
/// typed into the form of a step is kept as a draft, and a passphrase may not be.
@Component
class SignAction implements StepAction {

    private static final String DECISION = "putusan";
    private static final String FIELD = "tanda-tangan";

    private final DocumentsOfStep documents;
    private final StepDesk desk;
    private final AtTheKeyboard keyboard;

    SignAction(DocumentsOfStep documents, StepDesk desk, AtTheKeyboard keyboard) {
        this.documents = documents;
        this.desk = desk;
        this.keyboard = keyboard;
    }

    @Override
    public String key() {
        return DocumentsOfStep.SIGN;
    }

    @Override
    public String title() {
        return "Menandatangani secara elektronik atau basah";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var found = documents.of(step, signer(step));
        return new SignPart(
                step.stepId(),
                SignPart.lines(found, step.agency().zone()),
                step.definition().exits(),
                step.definition().backward(),
                Objects.requireNonNullElse(typed.getFirst(DECISION), ""),
                findings.stream().collect(Collectors.toMap(Finding::field, Finding::message, (one, two) -> one)),
                false);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var exit = input.text(DECISION);
        var outcome = step.definition().exits().contains(exit) ? exit : null;
        if (outcome != null && step.definition().backward().contains(outcome)) {
            return new Answer.Complete(outcome, java.util.Map.of(), null, List.of());
        }
        var found = documents.of(step, signer(step));
        if (!found.done()) {
            var waiting = found.toSign();
            return new Answer.Refused(List.of(new Finding(
                    FIELD,
                    waiting.isEmpty()
                            ? "Belum ada PDF yang ditandatangani di langkah ini. Unggah PDF-nya di bawah lalu Simpan draf,"
                                    + " kemudian tekan Tanda tangani."
                            : "Belum ditandatangani: "
                                    + waiting.stream()
                                            .map(version -> version.title())
                                            .collect(Collectors.joining("; "))
                                    + ". Tekan Tanda tangani.")));
        }
        var facts = new LinkedHashMap<String, String>();
        var codes = new ArrayList<String>();
        for (var signed : found.signed()) {
            codes.add(signed.version().title() + " (" + signed.signature().code() + ")");
        }
        facts.put("ditandatangani", String.join("; ", codes));
        return new Answer.Complete(outcome, facts, null, List.of());
    }

    /// The position in which the viewer signs here; null where it is not theirs.
    private id.akuntabel.organization.@Nullable PositionId signer(StepAtWork step) {
        return keyboard.find()
                .flatMap(official -> desk.find(step.stepId()).flatMap(lying -> lying.actor(official)))
                .map(holding -> holding.position().id())
                .orElse(null);
    }
}
