package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Somebody looks at what was made and stands for it (persetujuan, paraf). With exits in the SOP it is a decision.
@Component
class ApprovalAction implements StepAction {

    @Override
    public String key() {
        return "approval";
    }

    @Override
    public String title() {
        return "Menyetujui atau memaraf";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var decision = DecisionAction.field(step);
        return step.definition().exits().isEmpty()
                ? FieldsPart.of(
                        typed,
                        findings,
                        FieldsPart.Field.many(
                                "setuju",
                                "Persetujuan",
                                List.of(new FieldsPart.Choice("ya", "Saya sudah memeriksa dan menyetujui"))))
                : FieldsPart.of(typed, findings, decision);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        if (!step.definition().exits().isEmpty()) {
            return reading.answer(DecisionAction.chosen(step, input), List.of());
        }
        if (input.text("setuju").isEmpty()) {
            reading.wrong(
                    "setuju", "Persetujuan belum dicentang. Centang setelah memeriksa, atau simpan sebagai draf.");
        }
        reading.fact("persetujuan", "disetujui");
        return reading.answer();
    }
}
