package id.akuntabel.workflow.steps;

import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A wet signature: the signed paper is scanned and uploaded here.
@Component
class SignatureAction implements StepAction {

    @Override
    public String key() {
        return "signature";
    }

    @Override
    public String title() {
        return "Menandatangani";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.date("tanggal", "Tanggal tanda tangan", true),
                FieldsPart.Field.text("dokumen", "Dokumen yang ditandatangani", false)
                        .hint("Unggah pindaian dokumen yang sudah ditandatangani di bawah ini."));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        reading.date("tanggal", "tanggal tanda tangan", true);
        reading.optional("dokumen", "dokumen");
        if (step.documents().isEmpty()) {
            reading.wrong(
                    "berkas",
                    "Pindaian dokumen yang ditandatangani belum diunggah. Tanda tangan basah dicatat dengan pindaiannya.");
        } else {
            reading.fact("pindaian", step.documents().getLast().fileName());
        }
        return reading.answer();
    }
}
