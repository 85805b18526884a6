package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.NumberRegister;
import id.akuntabel.workflow.StepAction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A number from the office's own series, typed; the same number twice in a year is refused. Where books are kept, the
/// number is entered there, too.
@Component
class NumberingAction implements StepAction {

    private final LetterNumbers numbers;
    private final ObjectProvider<NumberRegister> register;

    NumberingAction(LetterNumbers numbers, ObjectProvider<NumberRegister> register) {
        this.numbers = numbers;
        this.register = register;
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
            holder(step, number, date, input)
                    .ifPresent(holder -> reading.wrong(
                            "nomor",
                            "Nomor " + number + " sudah dipakai " + holder + " tahun " + date.getYear()
                                    + ". Periksa buku agenda, lalu isi nomor berikutnya."));
        }
        return reading.answer();
    }

    private Optional<String> holder(StepAtWork step, String number, LocalDate date, Input input) {
        var typed = new NumberRegister.Typed(step.agency().id(), date, number, step.caseTitle());
        return numbers.take(step.agency().id(), date.getYear(), number, step.stepId())
                .or(() -> register.stream()
                        .flatMap(books -> books.enter(typed, input.cause()).stream())
                        .findFirst());
    }
}
