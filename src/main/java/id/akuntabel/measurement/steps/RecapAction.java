package id.akuntabel.measurement.steps;

import id.akuntabel.archive.Filing;
import id.akuntabel.measurement.document.FileDocument;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.verification.RecapRows;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Rekap*: what the verified sheets say becomes a document of the process, a new version of it in each round of a
/// loop; where the SOP wants it in the same step, with the draft of the document.
@Component
class RecapAction implements StepAction {

    private static final Set<String> FAR = Set.of("verified", "approved", "locked");
    private static final String WANTED = "terverifikasi";

    /// Option of a step that also makes the draft of the document: `konsep`.
    private static final String DOCUMENT = "dokumen";

    private final SheetsOfStep sheets;
    private final RecapRows rows;
    private final FileRecap recaps;
    private final FileDocument fileDocument;

    RecapAction(SheetsOfStep sheets, RecapRows rows, FileRecap recaps, FileDocument fileDocument) {
        this.sheets = sheets;
        this.rows = rows;
        this.recaps = recaps;
        this.fileDocument = fileDocument;
    }

    @Override
    public String key() {
        return "measurement.recap";
    }

    @Override
    public String title() {
        return "Menyusun rekap capaian kinerja";
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
        if (!(answer instanceof Answer.Complete complete)) {
            return answer;
        }
        var found = sheets.round(step);
        if (found.isEmpty()) {
            return answer;
        }
        var round = found.get();
        var recap = rows.of(round);
        if (recaps.file(step, round, input.cause()) instanceof Filing.Refused(var message)) {
            return new Answer.Refused(List.of(new Finding("berkas", message)));
        }
        if (step.definition().options().containsKey(DOCUMENT)
                && fileDocument.draft(step, new Place(step.agency(), round), input.cause())
                        instanceof Filing.Refused(var message)) {
            return new Answer.Refused(List.of(new Finding("berkas", message)));
        }
        var facts = new LinkedHashMap<>(complete.facts());
        var mean = recap.mean();
        facts.put("rata-rata capaian", recap.printedMean());
        if (!mean.leftOut().isEmpty()) {
            facts.put("tidak ikut rata-rata", String.join(", ", mean.leftOut()));
        }
        return new Answer.Complete(complete.outcome(), facts, complete.note(), complete.then());
    }
}
