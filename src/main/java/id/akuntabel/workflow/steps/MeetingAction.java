package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// People meet: when, where, who, and what came of it, written or uploaded (notulen).
@Component
class MeetingAction implements StepAction {

    @Override
    public String key() {
        return "meeting";
    }

    @Override
    public String title() {
        return "Rapat atau pembahasan";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.date("tanggal", "Tanggal rapat", true),
                FieldsPart.Field.text("tempat", "Tempat", false),
                FieldsPart.Field.lines("peserta", "Peserta", false).hint(invited(step)),
                FieldsPart.Field.lines("hasil", "Hasil rapat", false)
                        .hint("Tulis pokoknya, atau unggah notulen dan daftar hadir."));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        reading.date("tanggal", "tanggal", true);
        reading.optional("tempat", "tempat");
        reading.optional("peserta", "peserta");
        if (reading.optional("hasil", "hasil").isEmpty() && step.documents().isEmpty()) {
            reading.wrong("hasil", "Hasil rapat belum ada. Tulis pokok hasilnya, atau unggah notulennya.");
        }
        return reading.answer();
    }

    private static String invited(StepAtWork step) {
        var joined = step.definition().joined();
        return joined.isEmpty()
                ? "Satu nama atau jabatan per baris."
                : "Menurut SOP: " + String.join(", ", joined) + ".";
    }
}
