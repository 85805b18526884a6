package id.akuntabel.correspondence.sending;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.correspondence.LetterKind;
import id.akuntabel.correspondence.Letters;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.offices.EndOfDay;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.StepAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// Asks agencies for something: one letter with a number to all of them, and in each a process of the step's
/// sub-procedure, due on the day that the letter names. Options of the SOP: `hal`, `isi` (paragraphs separated by `|`).
@Component
class RequestAction implements StepAction {

    private static final String AGENCIES = "instansi";
    private static final String DUE = "tenggat";

    private final IssuePaper issuing;
    private final Letters letters;
    private final Signers signers;
    private final Structure structure;
    private final WorkingCalendars calendars;
    private final Recipients recipients;
    private final Letterheads letterheads;
    private final Clock clock;

    RequestAction(
            IssuePaper issuing,
            Letters letters,
            Signers signers,
            Structure structure,
            WorkingCalendars calendars,
            Recipients recipients,
            Letterheads letterheads,
            Clock clock) {
        this.issuing = issuing;
        this.letters = letters;
        this.signers = signers;
        this.structure = structure;
        this.calendars = calendars;
        this.recipients = recipients;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "letters.request";
    }

    @Override
    public String title() {
        return "Meminta kepada perangkat daerah dengan surat bernomor";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var today = LocalDate.ofInstant(clock.instant(), step.agency().zone());
        var options = step.definition().options();
        return new RequestPart(
                LetterFields.of(Typed.of(typed, findings), LetterKind.SURAT_DINAS, today, step, letters, signers),
                others(step).stream()
                        .map(agency -> new RequestPart.Asked(agency.code(), recipients.head(agency)))
                        .toList(),
                options.getOrDefault("hal", "Permintaan data: " + step.caseTitle()),
                LetterAction.paragraphs(options.getOrDefault("isi", "")));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var agency = step.agency();
        var today = LocalDate.ofInstant(input.cause().at(), agency.zone());
        var reading = new Reading(input.fields());
        var codes = reading.all(AGENCIES);
        var asked =
                others(step).stream().filter(one -> codes.contains(one.code())).toList();
        if (asked.isEmpty()) {
            reading.wrong(AGENCIES, "Perangkat daerah belum dipilih. Pilih paling sedikit satu.");
        }
        var due = reading.date(DUE, true, "Tenggat belum diisi. Contoh: 13-10-2026.");
        var dueAt = due == null
                ? null
                : EndOfDay.of(agency, calendars.of(agency.code(), agency.zone()), due)
                        .orElse(null);
        if (due != null && dueAt == null) {
            reading.wrong(DUE, Wording.fullDate(due) + " bukan hari kerja. Pilih hari kerja.");
        } else if (dueAt != null && !dueAt.isAfter(input.cause().at())) {
            reading.wrong(DUE, "Tenggat sudah lewat. Pilih hari kerja berikutnya.");
        }
        var subject = reading.required("hal", 300, "Hal surat belum diisi. Contoh: Permintaan data kinerja.");
        reading.required("isi", LetterAction.LONGEST, "Isi surat belum ditulis. Tulis paling sedikit satu kalimat.");
        var given = LetterFields.read(
                reading, today, signers.of(agency, today), LetterFields.held(step, LetterKind.SURAT_DINAS, letters));
        if (given.isEmpty()) {
            return new Answer.Refused(reading.findings());
        }
        var letter = given.get();
        var to = asked.stream().map(recipients::head).toList();
        var draft = Draft.of(agency.id(), LetterKind.SURAT_DINAS, letter.date(), subject, to)
                .classified(letter.classification())
                .signedBy(Signers.printed(letter.signer()))
                .with(letter.reserved());
        var text = withDue(reading.lines("isi"), Objects.requireNonNull(due));
        var outcome = issuing.issue(
                draft,
                number -> LetterPaper.of(
                        letterheads.of(agency.id().value(), letter.date()),
                        number,
                        letter.date(),
                        to,
                        subject,
                        text,
                        Signers.block(letter.signer())),
                "surat-permintaan.pdf",
                input.cause());
        return switch (outcome) {
            case IssuePaper.Outcome.Refused(var message) -> new Answer.Refused(List.of(new Finding("nomor", message)));
            case IssuePaper.Outcome.Done done -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("nomor", done.number());
                facts.put("hal", subject);
                facts.put("tenggat", Wording.date(due));
                facts.put(
                        "perangkat daerah",
                        asked.stream().map(Agency::shortName).collect(Collectors.joining(", ")));
                facts.put("surat", done.letter().toString());
                var then = new ArrayList<FollowUp>();
                asked.forEach(one -> then.add(new FollowUp.StartChild(one.id())));
                then.add(new FollowUp.DueAt(Objects.requireNonNull(dueAt)));
                yield new Answer.Complete(null, facts, null, then);
            }
        };
    }

    /// The day it is wanted stands before the closing words, where there are some.
    private static List<String> withDue(List<String> paragraphs, LocalDate due) {
        var text = new ArrayList<>(paragraphs);
        var closing = text.getLast().startsWith("Demikian") ? text.size() - 1 : text.size();
        text.add(closing, "Data dimaksud agar disampaikan paling lambat " + Wording.fullDate(due) + ".");
        return List.copyOf(text);
    }

    private List<Agency> others(StepAtWork step) {
        return structure.listAgencies().stream()
                .filter(agency -> !agency.id().equals(step.agency().id()))
                .toList();
    }
}
