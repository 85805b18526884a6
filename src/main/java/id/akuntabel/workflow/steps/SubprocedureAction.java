package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The engine runs the other SOP and waits for it; nobody has a form for this step.
@Component
class SubprocedureAction implements StepAction {

    @Override
    public String key() {
        return "subprocedure";
    }

    @Override
    public String title() {
        return "Menjalankan SOP lain sebagai subproses";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(typed, findings);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        return new Reading(input).answer();
    }
}
