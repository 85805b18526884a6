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
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// A letter of assignment (*surat tugas*) with its number: who collects which data, and when.
@Component
class AssignAction implements StepAction {

    private static final int MOST_LINES = 20;

    private final IssuePaper issuing;
    private final Letters letters;
    private final Signers signers;
    private final Letterheads letterheads;
    private final Clock clock;

    AssignAction(IssuePaper issuing, Letters letters, Signers signers, Letterheads letterheads, Clock clock) {
        this.issuing = issuing;
        this.letters = letters;
        this.signers = signers;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "letters.assign";
    }

    @Override
    public String title() {
        return "Membuat surat tugas dan memberi nomor";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var today = LocalDate.ofInstant(clock.instant(), step.agency().zone());
        return new AssignPart(
                LetterFields.of(Typed.of(typed, findings), LetterKind.SURAT_TUGAS, today, step, letters, signers),
                "Mengumpulkan data kinerja untuk " + step.caseTitle());
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var agency = step.agency();
        var today = LocalDate.ofInstant(input.cause().at(), agency.zone());
        var holders = signers.of(agency, today);
        var reading = new Reading(input.fields());
        var codes = reading.all("pegawai");
        var assigned = holders.stream()
                .filter(holding -> codes.contains(holding.position().code()))
                .toList();
        if (assigned.isEmpty()) {
            reading.wrong("pegawai", "Pegawai yang ditugaskan belum dipilih. Pilih sedikitnya satu.");
        }
        var bases = lines(reading, "dasar");
        var duties = lines(reading, "untuk");
        if (duties.isEmpty()) {
            reading.wrong("untuk", "Tugasnya belum diisi. Tulis satu tugas satu baris.");
        }
        var from = reading.date("dari", true, "Tanggal mulai belum diisi. Contoh: 13-10-2026.");
        var until = reading.date("sampai", true, "Tanggal selesai belum diisi. Contoh: 15-10-2026.");
        if (from != null && until != null && until.isBefore(from)) {
            reading.wrong("sampai", "Tanggal selesai mendahului tanggal mulai. Periksa keduanya.");
        }
        var given =
                LetterFields.read(reading, today, holders, LetterFields.held(step, LetterKind.SURAT_TUGAS, letters));
        if (given.isEmpty()) {
            return new Answer.Refused(reading.findings());
        }
        var letter = given.get();
        var people = assigned.stream().map(holding -> holding.official().name()).toList();
        var subject = duties.getFirst();
        var draft = Draft.of(agency.id(), LetterKind.SURAT_TUGAS, letter.date(), subject, people)
                .classified(letter.classification())
                .signedBy(Signers.printed(letter.signer()))
                .with(letter.reserved());
        var outcome = issuing.issue(
                draft,
                number -> AssignmentPaper.of(
                        letterheads.of(agency.id().value(), letter.date()),
                        number,
                        letter.date(),
                        bases,
                        assigned,
                        duties,
                        Objects.requireNonNull(from),
                        Objects.requireNonNull(until),
                        Signers.block(letter.signer())),
                "surat-tugas.pdf",
                input.cause());
        return switch (outcome) {
            case IssuePaper.Outcome.Refused(var message) -> new Answer.Refused(List.of(new Finding("nomor", message)));
            case IssuePaper.Outcome.Done done -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("nomor", done.number());
                facts.put("tanggal naskah", Wording.date(letter.date()));
                facts.put("ditugaskan", people.stream().collect(Collectors.joining("; ")));
                facts.put("untuk", String.join("; ", duties));
                facts.put("surat", done.letter().toString());
                yield Answer.Complete.with(facts, null);
            }
        };
    }

    private static List<String> lines(Reading reading, String field) {
        var lines = reading.lines(field);
        if (lines.size() > MOST_LINES || lines.stream().anyMatch(line -> line.length() > 400)) {
            reading.wrong(field, "Paling banyak " + MOST_LINES + " baris, masing-masing 400 huruf. Ringkaskan.");
        }
        return lines;
    }
}
