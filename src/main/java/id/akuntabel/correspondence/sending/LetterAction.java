package id.akuntabel.correspondence.sending;

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
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Surat dinas* with its number: a reprimand, a request. Each round of a loop is a letter of its own. Options of the
/// SOP: `kepada` (semicolons), `hal`, `isi` (paragraphs separated by `|`).
@Component
class LetterAction implements StepAction {

    static final int LONGEST = 20_000;

    private final IssuePaper issuing;
    private final Letters letters;
    private final Signers signers;
    private final Letterheads letterheads;
    private final Clock clock;

    LetterAction(IssuePaper issuing, Letters letters, Signers signers, Letterheads letterheads, Clock clock) {
        this.issuing = issuing;
        this.letters = letters;
        this.signers = signers;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "letters.letter";
    }

    @Override
    public String title() {
        return "Membuat surat dinas dan memberi nomor";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var today = LocalDate.ofInstant(clock.instant(), step.agency().zone());
        var options = step.definition().options();
        var fields = LetterFields.of(Typed.of(typed, findings), LetterKind.SURAT_DINAS, today, step, letters, signers);
        var held = fields.held();
        return new LetterPart(
                fields,
                held == null
                        ? options.getOrDefault("kepada", "").replaceAll("\\s*;\\s*", "\n")
                        : String.join("\n", held.letter().recipients()),
                held == null
                        ? options.getOrDefault("hal", step.caseTitle())
                        : held.letter().subject(),
                paragraphs(options.getOrDefault("isi", "")));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var agency = step.agency();
        var today = LocalDate.ofInstant(input.cause().at(), agency.zone());
        var reading = new Reading(input.fields());
        var recipients = CoverAction.recipients(reading);
        var subject = reading.required("hal", 300, "Hal surat belum diisi. Contoh: Teguran penyampaian data kinerja.");
        reading.required("isi", LONGEST, "Isi surat belum ditulis. Tulis paling sedikit satu kalimat.");
        var given = LetterFields.read(
                reading, today, signers.of(agency, today), LetterFields.held(step, LetterKind.SURAT_DINAS, letters));
        if (given.isEmpty()) {
            return new Answer.Refused(reading.findings());
        }
        var letter = given.get();
        var draft = Draft.of(agency.id(), LetterKind.SURAT_DINAS, letter.date(), subject, recipients)
                .classified(letter.classification())
                .signedBy(Signers.printed(letter.signer()))
                .with(letter.reserved());
        var outcome = issuing.issue(
                draft,
                number -> LetterPaper.of(
                        letterheads.of(agency.id().value(), letter.date()),
                        number,
                        letter.date(),
                        recipients,
                        subject,
                        reading.lines("isi"),
                        Signers.block(letter.signer())),
                "surat-dinas.pdf",
                input.cause());
        return switch (outcome) {
            case IssuePaper.Outcome.Refused(var message) -> new Answer.Refused(List.of(new Finding("nomor", message)));
            case IssuePaper.Outcome.Done done -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("nomor", done.number());
                facts.put("tanggal naskah", Wording.date(letter.date()));
                facts.put("hal", subject);
                facts.put("kepada", String.join("; ", recipients));
                facts.put("surat", done.letter().toString());
                yield Answer.Complete.with(facts, null);
            }
        };
    }

    /// Of an option of an SOP, which is one line.
    static String paragraphs(String option) {
        return option.replaceAll("\\s*\\|\\s*", "\n");
    }
}
