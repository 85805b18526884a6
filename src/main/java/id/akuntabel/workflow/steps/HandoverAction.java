package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Something is handed on: to whom and how, where it goes beside the system.
@Component
class HandoverAction implements StepAction {

    @Override
    public String key() {
        return "handover";
    }

    @Override
    public String title() {
        return "Menyerahkan atau menyampaikan";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.list(
                        "cara",
                        "Cara penyampaian",
                        List.of(
                                FieldsPart.Choice.of("Lewat sistem"),
                                FieldsPart.Choice.of("Langsung"),
                                FieldsPart.Choice.of("Surat"),
                                FieldsPart.Choice.of("Surel"))),
                FieldsPart.Field.text("penerima", "Diterima oleh", false));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        reading.optional("cara", "cara");
        reading.optional("penerima", "penerima");
        return reading.answer();
    }
}
