package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A decision with the words of the SOP's own exits. That a way back needs a reason holds for every step with exits.
@Component
class DecisionAction implements StepAction {

    static final String FIELD = "putusan";

    @Override
    public String key() {
        return "decision";
    }

    @Override
    public String title() {
        return "Memutuskan";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(typed, findings, field(step));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        return new Reading(input).answer(chosen(step, input), List.of());
    }

    static FieldsPart.Field field(StepAtWork step) {
        var backward = step.definition().backward();
        return FieldsPart.Field.one(
                FIELD,
                "Putusan",
                step.definition().exits().stream()
                        .map(exit -> new FieldsPart.Choice(
                                exit,
                                backward.contains(exit) ? exit + " – kembalikan, dengan alasan di catatan" : exit))
                        .toList());
    }

    /// The chosen exit; null when none, or one that the SOP does not have.
    static @org.jspecify.annotations.Nullable String chosen(StepAtWork step, Input input) {
        var exit = input.text(FIELD);
        return step.definition().exits().contains(exit) ? exit : null;
    }
}
