package id.akuntabel.workflow.steps;

import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Upload;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// The usual step: something is done and delivered, as an uploaded file or written here.
@Component
class WorkAction implements StepAction {

    private final Documents documents;

    WorkAction(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String key() {
        return "work";
    }

    @Override
    public String title() {
        return "Mengerjakan dan menyampaikan";
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        return FieldsPart.of(
                typed,
                findings,
                FieldsPart.Field.lines("hasil", "Hasil", false)
                        .hint("Tulis di sini bila output tidak berupa berkas; tersimpan sebagai dokumen proses."));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        var written = input.text("hasil");
        if (written.isEmpty()
                && step.documents().isEmpty()
                && !step.definition().outputs().isEmpty()
                && input.text("catatan").isEmpty()) {
            reading.wrong(
                    "hasil",
                    "Output belum ada: " + String.join("; ", step.definition().outputs())
                            + ". Unggah berkasnya, tulis hasilnya, atau jelaskan di catatan di mana output itu berada.");
        }
        if (!reading.sound()) {
            return reading.answer();
        }
        if (!written.isEmpty()) {
            if (file(step, written, input) instanceof Filing.Refused(var message)) {
                reading.wrong("hasil", message);
                return reading.answer();
            }
            reading.fact("hasil", written);
        }
        if (!step.documents().isEmpty()) {
            reading.fact("berkas", Integer.toString(step.documents().size()));
        }
        return reading.answer();
    }

    /// What is written becomes a document like any other: the steps behind find it among their kelengkapan. In the
    /// next round of a loop it becomes the next version.
    private Filing file(StepAtWork step, String written, Input input) {
        var outputs = step.definition().outputs();
        var title = outputs.isEmpty() ? step.definition().text() : outputs.getFirst();
        var bytes = (written + "\n").getBytes(StandardCharsets.UTF_8);
        var name = title.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".txt";
        var upload = new Upload(name, () -> new ByteArrayInputStream(bytes));
        return step.documents().stream()
                .filter(version -> version.fileName().equals(name))
                .findFirst()
                .map(earlier -> documents.addVersion(earlier.document(), upload, input.cause()))
                .orElseGet(() -> documents.file(step.agency().id(), title, upload, input.cause()));
    }
}
