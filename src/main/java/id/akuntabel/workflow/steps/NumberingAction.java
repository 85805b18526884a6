package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A number from the office's own series, typed; the same number twice in a year is refused.
@Component
class NumberingAction implements StepAction {

    private final LetterNumbers numbers;

    NumberingAction(LetterNumbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public String key() {
        return "numbering";
    }

    @Override
    public String title() {
        return "Memberi nomor";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.text("nomor", "Nomor naskah", true).hint("Contoh: 000.8.6.2/031/2026"),
                FieldsPart.Field.date("tanggal", "Tanggal naskah", true));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        var number = reading.required("nomor", "nomor", "Nomor naskah belum diisi. Contoh: 000.8.6.2/031/2026.");
        var date = reading.date("tanggal", "tanggal naskah", true);
        if (reading.sound() && date != null) {
            numbers.take(step.agency().id(), date.getYear(), number, step.stepId())
                    .ifPresent(holder -> reading.wrong(
                            "nomor",
                            "Nomor " + number + " sudah dipakai " + holder + " tahun " + date.getYear()
                                    + ". Periksa buku agenda, lalu isi nomor berikutnya."));
        }
        return reading.answer();
    }
}
