package id.akuntabel.workflow.steps;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.Classifications;
import id.akuntabel.archive.Documents;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Where and how long the outcome is kept: classification, retention from its schedule (JRA), soft and hard copy.
@Component
class ArchiveAction implements StepAction {

    private final Documents documents;
    private final Classifications classifications;

    ArchiveAction(Documents documents, Classifications classifications) {
        this.documents = documents;
        this.classifications = classifications;
    }

    @Override
    public String key() {
        return "archive";
    }

    @Override
    public String title() {
        return "Mengarsipkan";
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
                FieldsPart.Field.list("klasifikasi", "Kode klasifikasi", choices())
                        .starting(step.definition().options().getOrDefault("klasifikasi", "")),
                FieldsPart.Field.text("salinan-lunak", "Tempat salinan lunak", true)
                        .starting("Sistem Akuntabel"),
                FieldsPart.Field.text("salinan-fisik", "Tempat salinan fisik", true)
                        .hint("Lemari, rak, boks, map. Tulis \"tidak ada\" bila tanpa salinan fisik."));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input);
        var code = input.text("klasifikasi");
        var classification = classifications.find(code);
        if (classification.isEmpty()) {
            reading.wrong("klasifikasi", "Kode klasifikasi belum dipilih. Pilih dari daftar.");
        }
        var soft = reading.required(
                "salinan-lunak", "salinan lunak", "Tempat salinan lunak belum diisi. Contoh: Sistem Akuntabel.");
        var hard = reading.required(
                "salinan-fisik",
                "salinan fisik",
                "Tempat salinan fisik belum diisi. Contoh: Lemari 2, rak 1, boks 14. Tulis \"tidak ada\" bila tanpa.");
        if (reading.sound() && classification.isPresent()) {
            var schedule = classification.get();
            reading.fact("klasifikasi", schedule.printed());
            reading.fact(
                    "retensi",
                    schedule.activeYears() + " tahun aktif, " + schedule.inactiveYears() + " tahun inaktif, "
                            + schedule.finalFate());
            documents.archive(
                    new ArchiveRecord(
                            step.caseNumber(),
                            step.agency().id(),
                            step.caseTitle(),
                            code,
                            schedule.activeYears(),
                            schedule.inactiveYears(),
                            schedule.finalFate(),
                            soft,
                            hard),
                    input.cause());
        }
        return reading.answer();
    }

    private List<FieldsPart.Choice> choices() {
        return classifications.list().stream()
                .map(one -> new FieldsPart.Choice(one.code(), one.printed()))
                .toList();
    }
}
