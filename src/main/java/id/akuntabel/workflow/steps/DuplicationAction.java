package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Copies are made and given out.
@Component
class DuplicationAction implements StepAction {

    @Override
    public String key() {
        return "duplication";
    }

    @Override
    public String title() {
        return "Menggandakan dan membagikan";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.number("jumlah", "Jumlah salinan", true),
                FieldsPart.Field.lines("penerima", "Dibagikan kepada", false));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        reading.number("jumlah", "jumlah salinan", 1, 9999);
        reading.optional("penerima", "dibagikan kepada");
        return reading.answer();
    }
}
