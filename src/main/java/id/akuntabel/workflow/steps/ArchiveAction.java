package id.akuntabel.workflow.steps;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.Classifications;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.HardCopies;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Where and how long the outcome is kept: classification, retention from its schedule (JRA), soft and hard copy.
@Component
class ArchiveAction implements StepAction {

    private final Documents documents;
    private final Classifications classifications;
    private final HardCopies hardCopies;

    ArchiveAction(Documents documents, Classifications classifications, HardCopies hardCopies) {
        this.documents = documents;
        this.classifications = classifications;
        this.hardCopies = hardCopies;
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
        var kept = documents.archiveRecordOf(step.caseNumber());
        var suggested = kept.map(ArchiveRecord::classification)
                .orElseGet(() -> step.definition().options().getOrDefault("klasifikasi", ""));
        var places = hardCopies.placesOf(step.agency().id());
        return FieldsPart.of(
                typed,
                findings,
                Stream.of(
                                FieldsPart.Field.list("klasifikasi", "Kode klasifikasi", choices())
                                        .starting(suggested)
                                        .hint(
                                                "Masa simpan menurut jadwal retensi (JRA) tertulis di belakang tiap kode."),
                                FieldsPart.Field.text("salinan-lunak", "Tempat salinan lunak", true)
                                        .starting(kept.map(ArchiveRecord::softCopyPlace)
                                                .orElse("Sistem Akuntabel")),
                                places.isEmpty()
                                        ? null
                                        : FieldsPart.Field.list(
                                                "tempat", "Lemari, rak, boks, atau map", offered(places)),
                                FieldsPart.Field.text("salinan-fisik", "Tempat salinan fisik", places.isEmpty())
                                        .starting(kept.map(ArchiveRecord::hardCopyPlace)
                                                .orElse(""))
                                        .hint(
                                                places.isEmpty()
                                                        ? "Lemari, rak, boks, map. Tulis \"tidak ada\" bila tanpa salinan fisik."
                                                        : "Hanya bila tempatnya tidak ada di daftar di atas. Tulis \"tidak ada\" bila tanpa salinan fisik."))
                        .filter(Objects::nonNull));
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
        var place = hardCopies.find(step.agency().id(), input.text("tempat"));
        if (place.isEmpty() && !input.text("tempat").isEmpty()) {
            reading.wrong("tempat", "Tempat ini tidak ada lagi. Pilih dari daftar.");
        }
        var hard = place.isPresent()
                ? place.get().printed()
                : reading.required(
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
            place.ifPresent(chosen -> {
                reading.fact("salinan fisik", hard);
                hardCopies.put(step.caseNumber(), step.caseTitle(), chosen, input.cause());
            });
        }
        return reading.answer();
    }

    private static List<FieldsPart.Choice> offered(List<HardCopies.Place> places) {
        return Stream.concat(
                        Stream.of(new FieldsPart.Choice("", "– tulis di bawah –")),
                        places.stream().map(place -> new FieldsPart.Choice(place.code(), place.printed())))
                .toList();
    }

    private List<FieldsPart.Choice> choices() {
        return classifications.list().stream()
                .map(one -> new FieldsPart.Choice(
                        one.code(),
                        one.printed() + " (aktif " + one.activeYears() + " th, inaktif " + one.inactiveYears() + " th, "
                                + one.finalFate().toLowerCase(Locale.ROOT) + ")"))
                .toList();
    }
}
