package id.akuntabel.measurement.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menghimpun*: complete when every unit has sent its sheet, or a reason stands for each that has not.
@Component
class GatherSheetsAction implements StepAction {

    private static final Set<String> FAR = Set.of("sent", "opened", "verified", "approved", "locked");
    private static final String WANTED = "terkirim";

    private final SheetsOfStep sheets;

    GatherSheetsAction(SheetsOfStep sheets) {
        this.sheets = sheets;
    }

    @Override
    public String key() {
        return "measurement.gather";
    }

    @Override
    public String title() {
        return "Menghimpun isian kinerja unit";
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
