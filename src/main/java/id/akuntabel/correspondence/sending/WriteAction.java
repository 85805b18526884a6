package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Filing;
import id.akuntabel.archive.Papers;
import id.akuntabel.calendar.Wording;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.shell.Part;
import id.akuntabel.workflow.Cases;
import id.akuntabel.workflow.StepAction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/// *Menyusun laporan, usulan, berita acara*: written here, printed with the letterhead, filed with the process; a new
/// version in each round of a loop, which begins with what was written before. Options of the SOP: `judul` (heading,
/// else the first output), `isi` (what the form begins with, paragraphs separated by `|`), `penanda` (position).
@Component
class WriteAction implements StepAction {

    private static final int LONGEST = 20_000;

    private final Papers papers;
    private final Letterheads letterheads;
    private final Signers signers;
    private final Cases cases;
    private final Clock clock;

    WriteAction(Papers papers, Letterheads letterheads, Signers signers, Cases cases, Clock clock) {
        this.papers = papers;
        this.letterheads = letterheads;
        this.signers = signers;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "letters.write";
    }

    @Override
    public String title() {
        return "Menyusun laporan, usulan, atau berita acara";
    }

    @Override
    public boolean attaches() {
        return false;
    }

    @Override
    public Part form(StepAtWork step, MultiValueMap<String, String> typed, List<Finding> findings) {
        var today = LocalDate.ofInstant(clock.instant(), step.agency().zone());
        var before = cases.keptBy(step.caseNumber()).reversed().stream()
                .filter(kept -> kept.step().equals(step.definition().key()))
                .findFirst()
                .map(Cases.Kept::facts)
                .orElse(java.util.Map.of());
        var options = step.definition().options();
        var positions = step.definition().positions();
        return new NotePart(
                Typed.of(typed, findings),
                heading(step),
                before.getOrDefault("perihal", step.caseTitle()),
                before.getOrDefault("isi", options.getOrDefault("isi", "").replaceAll("\\s*\\|\\s*", "\n")),
                options.getOrDefault("penanda", positions.isEmpty() ? "" : positions.getFirst()),
                signers.of(step.agency(), today));
    }

    @Override
    public Answer answer(StepAtWork step, Input input) {
        var agency = step.agency();
        var today = LocalDate.ofInstant(input.cause().at(), agency.zone());
        var reading = new Reading(input.fields());
        var subject = reading.required("perihal", 300, "Perihal belum diisi. Contoh: Capaian IKU-3 Triwulan II 2026.");
        var text = reading.required("isi", LONGEST, "Isi belum ditulis. Tulis paling sedikit satu kalimat.");
        var code = reading.text("penanda");
        var signer = signers.of(agency, today).stream()
                .filter(holding -> holding.position().code().equals(code))
                .findFirst();
        if (signer.isEmpty()) {
            reading.wrong("penanda", "Penanda tangan belum dipilih. Pilih jabatannya.");
        }
        if (!reading.sound()) {
            return new Answer.Refused(reading.findings());
        }
        var paper = new NotePaper(
                letterheads.of(agency.id().value(), today),
                step.caseNumber(),
                heading(step),
                subject,
                Wording.date(today),
                reading.lines("isi"),
                Signers.block(signer.orElseThrow()));
        return switch (file(step, paper, input)) {
            case Filing.Refused(var message) -> new Answer.Refused(List.of(new Finding("isi", message)));
            case Filing.Filed(var version) -> {
                var facts = new LinkedHashMap<String, String>();
                facts.put("naskah", version.title() + ", v" + version.number());
                facts.put("perihal", subject);
                facts.put("isi", text);
                yield Answer.Complete.with(facts, null);
            }
        };
    }

    private Filing file(StepAtWork step, NotePaper paper, Input input) {
        var name = paper.heading().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + ".pdf";
        return papers.fileAgain(step.documents(), step.agency().id(), name, paper, input.cause());
    }

    private static String heading(StepAtWork step) {
        var outputs = step.definition().outputs();
        return step.definition()
                .options()
                .getOrDefault("judul", outputs.isEmpty() ? step.definition().text() : outputs.getFirst());
    }
}
