package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.sending.Deliveries.Wanted;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Copies are made and given out; each recipient owes a receipt.
@Component
class CopyAction implements StepAction {

    private static final int MOST_COPIES = 9999;

    private final Deliveries deliveries;
    private final Documents documents;

    CopyAction(Deliveries deliveries, Documents documents) {
        this.deliveries = deliveries;
        this.documents = documents;
    }

    @Override
    public String key() {
        return "letters.copy";
    }

    @Override
    public String title() {
        return "Menggandakan, membagikan, dan mencatat tanda terima";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var titles = documents.ofCase(step.caseNumber()).reversed().stream()
                .map(DocumentVersion::title)
                .distinct()
                .limit(20)
                .toList();
        return new CopyPart(Typed.of(typed, findings), titles);
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var reading = new Reading(input.fields());
        var what = reading.required(
                "naskah", 300, "Naskah yang digandakan belum diisi. Pilih dari daftar, atau tulis judulnya.");
        var typed = reading.text("jumlah");
        var copies = typed.matches("[1-9]\\d{0,3}") ? Integer.parseInt(typed) : 0;
        if (copies == 0) {
            reading.wrong("jumlah", "Isi jumlah salinan dengan angka 1 sampai " + MOST_COPIES + ". Contoh: 5.");
        }
        var recipients = recipients(reading);
        var given = recipients.stream().mapToInt(Wanted::copies).sum();
        if (copies > 0 && given > copies) {
            reading.wrong(
                    "jumlah",
                    "Dibuat " + copies + " salinan, tetapi dibagikan " + given
                            + ". Tambah jumlahnya, atau kurangi penerimanya.");
        }
        if (!reading.sound()) {
            return new Answer.Refused(reading.findings());
        }
        deliveries.copies(
                step.agency().id(),
                step.caseNumber(),
                step.definition().row(),
                what,
                copies,
                recipients,
                input.cause());
        var facts = new LinkedHashMap<String, String>();
        facts.put("naskah", what);
        facts.put("jumlah salinan", Integer.toString(copies));
        if (!recipients.isEmpty()) {
            facts.put(
                    "dibagikan kepada",
                    recipients.stream()
                            .map(one -> one.recipient() + " (" + one.copies() + ")")
                            .collect(Collectors.joining("; ")));
        }
        return Answer.Complete.with(facts, null);
    }

    private static List<Wanted> recipients(Reading reading) {
        var recipients = new ArrayList<Wanted>();
        for (var line : reading.lines("penerima")) {
            var cells = line.split(";", 2);
            var number = cells.length < 2 ? "1" : cells[1].strip();
            if (!number.matches("[1-9]\\d{0,3}") || cells[0].isBlank() || cells[0].length() > 300) {
                reading.wrong(
                        "penerima",
                        "Baris “" + line + "” tidak terbaca. Tulis: penerima; jumlah. Contoh: Bagian Organisasi; 2.");
                return List.of();
            }
            recipients.add(new Wanted(cells[0].strip(), Integer.parseInt(number)));
        }
        return recipients;
    }
}
