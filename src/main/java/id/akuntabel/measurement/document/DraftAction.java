package id.akuntabel.measurement.document;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Membuat konsep dokumen*: composed from the sheets, seen on the step, filed as a draft.
@Component
class DraftAction implements StepAction {

    private final PaperOfStep paper;

    DraftAction(PaperOfStep paper) {
        this.paper = paper;
    }

    @Override
    public String key() {
        return "measurement.document";
    }

    @Override
    public String title() {
        return "Menyusun konsep dokumen pengukuran kinerja";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return paper.form(step, typed, true);
    }

    /// The step makes its output itself.
    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        return paper.answer(step, input, true);
    }
}
