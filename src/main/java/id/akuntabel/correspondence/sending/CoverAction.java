package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A cover letter with its number: what is sent and to whom. The option `kepada` of the SOP names the usual recipients,
/// separated by semicolons.
@Component
class CoverAction implements StepAction {

    private static final int MOST_RECIPIENTS = 200;
    private static final int MOST_SENT = 50;
    private static final int MOST_OFFERED = 8;

    private final IssuePaper issuing;
    private final Letters letters;
    private final Documents documents;
    private final Signers signers;
    private final Letterheads letterheads;
    private final Clock clock;

    CoverAction(
            IssuePaper issuing,
            Letters letters,
            Documents documents,
            Signers signers,
            Letterheads letterheads,
            Clock clock) {
        this.issuing = issuing;
        this.letters = letters;
        this.documents = documents;
        this.signers = signers;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "letters.cover";
    }

    @Override
    public String title() {
        return "Membuat surat pengantar dan memberi nomor";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var today = LocalDate.ofInstant(clock.instant(), step.agency().zone());
        var fields =
                LetterFields.of(Typed.of(typed, findings), LetterKind.SURAT_PENGANTAR, today, step, letters, signers);
        var held = fields.held();
        return held == null
                ? new CoverPart(fields, usual(step), "Penyampaian " + step.caseTitle(), sent(step, null))
                : new CoverPart(
                        fields,
                        String.join("\n", held.letter().recipients()),
                        held.letter().subject(),
                        sent(step, held.number()));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var agency = step.agency();
        var today = LocalDate.ofInstant(input.cause().at(), agency.zone());
        var reading = new Reading(input.fields());
        var recipients = recipients(reading);
        var subject =
                reading.required("hal", 300, "Hal surat belum diisi. Contoh: Penyampaian dokumen pengukuran kinerja.");
        var lines = reading.lines("dikirim");
        if (lines.isEmpty()) {
            reading.wrong("dikirim", "Naskah yang dikirim belum diisi. Tulis satu naskah satu baris.");
        } else if (lines.size() > MOST_SENT || lines.stream().anyMatch(line -> line.length() > 500)) {
            reading.wrong(
                    "dikirim",
                    "Paling banyak " + MOST_SENT
                            + " naskah, masing-masing 500 huruf. Lampirkan daftarnya sebagai berkas.");
        }
        var given = LetterFields.read(
                reading,
                today,
                signers.of(agency, today),
                LetterFields.held(step, LetterKind.SURAT_PENGANTAR, letters));
        if (given.isEmpty()) {
            return new Answer.Refused(reading.findings());
        }
        var letter = given.get();
        var draft = Draft.of(agency.id(), LetterKind.SURAT_PENGANTAR, letter.date(), subject, recipients)
                .classified(letter.classification())
                .signedBy(Signers.printed(letter.signer()))
                .with(letter.reserved());
        var sent = Sent.read(lines);
        var outcome = issuing.issue(
                draft,
                number -> CoverPaper.of(
                        letterheads.of(agency.id().value(), letter.date()),
                        number,
                        letter.date(),
                        recipients,
                        subject,
                        sent,
                        Signers.block(letter.signer())),
                "surat-pengantar.pdf",
                input.cause());
        return switch (outcome) {
            case IssuePaper.Outcome.Refused(var message) -> new Answer.Refused(List.of(new Finding("nomor", message)));
            case IssuePaper.Outcome.Done done -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("nomor", done.number());
                facts.put("tanggal naskah", Wording.date(letter.date()));
                facts.put("hal", subject);
                facts.put("kepada", String.join("; ", recipients));
                facts.put("naskah yang dikirim", sent.stream().map(Sent::what).collect(Collectors.joining("; ")));
                facts.put("surat", done.letter().toString());
                yield Answer.Complete.with(facts, null);
            }
        };
    }

    static List<String> recipients(Reading reading) {
        var recipients = reading.lines("kepada").stream().distinct().toList();
        if (recipients.isEmpty()) {
            reading.wrong("kepada", "Penerima belum diisi. Tulis satu penerima satu baris.");
        } else if (recipients.size() > MOST_RECIPIENTS || recipients.stream().anyMatch(one -> one.length() > 300)) {
            reading.wrong("kepada", "Paling banyak " + MOST_RECIPIENTS + " penerima, masing-masing 300 huruf.");
        }
        return recipients;
    }

    private static String usual(StepAtWork step) {
        return step.definition().options().getOrDefault("kepada", "").replaceAll("\\s*;\\s*", "\n");
    }

    /// The newest documents of the process, as lines of the table.
    ///
    /// @param number of the letter itself where it is written again, or null
    private String sent(StepAtWork step, @Nullable String number) {
        var filed = documents.ofCase(step.caseNumber());
        return filed.subList(Math.max(0, filed.size() - MOST_OFFERED), filed.size()).stream()
                .filter(version -> !version.title().startsWith("Lembar Disposisi"))
                .map(DocumentVersion::title)
                .filter(title -> number == null || !title.endsWith(number))
                .distinct()
                .map(title -> title.replace(';', ',') + "; 1 (satu) berkas")
                .collect(Collectors.joining("\n"));
    }
}
