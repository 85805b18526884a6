package id.akuntabel.measurement.document;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The same papers once they are approved: the version that is signed.
@Component
class FinalAction implements StepAction {

    private final PaperOfStep paper;

    FinalAction(PaperOfStep paper) {
        this.paper = paper;
    }

    @Override
    public String key() {
        return "measurement.final";
    }

    @Override
    public String title() {
        return "Menerbitkan dokumen pengukuran kinerja final";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return paper.form(step, typed, false);
    }

    /// The step makes its output itself.
    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        return paper.answer(step, input, false);
    }
}
