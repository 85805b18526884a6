package id.akuntabel.measurement.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Validasi, mengoreksi*: the work is done in the review of each sheet; the step is complete when all are verified.
@Component
class VerifySheetsAction implements StepAction {

    private static final Set<String> FAR = Set.of("verified", "approved", "locked");
    private static final String WANTED = "terverifikasi";

    private final SheetsOfStep sheets;

    VerifySheetsAction(SheetsOfStep sheets) {
        this.sheets = sheets;
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
        return sheets.answer(step, FAR, WANTED, input);
    }
}
