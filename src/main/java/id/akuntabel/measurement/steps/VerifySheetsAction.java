package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Filing;
import id.akuntabel.measurement.document.FileDocument;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Validasi, mengoreksi*: the work is done in the review of each sheet; the step is complete when all are verified.
/// Where the SOP wants it (option `berita-acara`), the minutes of the verification are filed with it.
@Component
class VerifySheetsAction implements StepAction {

    private static final Set<String> FAR = Set.of("verified", "approved", "locked");
    private static final String WANTED = "terverifikasi";

    /// Option of a step that also files the minutes of the verification: `ya`.
    private static final String MINUTES = "berita-acara";

    private final SheetsOfStep sheets;
    private final FileDocument papers;

    VerifySheetsAction(SheetsOfStep sheets, FileDocument papers) {
        this.sheets = sheets;
        this.papers = papers;
    }

    @Override
    public String key() {
        return "measurement.verify";
    }

    @Override
    public String title() {
        return "Memvalidasi dan mengoreksi isian kinerja";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return sheets.form(step, FAR, WANTED, typed, findings);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var answer = sheets.answer(step, FAR, WANTED, input);
        if (!(answer instanceof Answer.Complete complete)
                || !step.definition().options().containsKey(MINUTES)
                || sheets.round(step).isEmpty()
                || step.definition().backward().contains(Objects.requireNonNullElse(complete.outcome(), ""))) {
            return answer;
        }
        var place = new Place(step.agency(), sheets.round(step).orElseThrow());
        return switch (papers.verification(step, place, input.cause())) {
            case Filing.Refused(var message) -> new Answer.Refused(List.of(new Finding("berkas", message)));
            case Filing.Filed(var version) -> {
                var facts = new LinkedHashMap<>(complete.facts());
                facts.put("naskah", version.title() + " v" + version.number() + " (draf)");
                yield new Answer.Complete(complete.outcome(), facts, complete.note(), complete.then());
            }
        };
    }
}
