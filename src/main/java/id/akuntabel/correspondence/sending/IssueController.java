package id.akuntabel.correspondence.sending;

import id.akuntabel.archive.Documents;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.Letters.Draft;
import id.akuntabel.correspondence.numbering.Line;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.correspondence.offices.Reading;
import id.akuntabel.correspondence.offices.Typed;
import id.akuntabel.correspondence.offices.Uploaded;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// *Terbitkan surat*: a reserved number becomes a letter.
@Controller
class IssueController {

    private static final String PATH = "/surat/keluar/{id:\\d{1,12}}/terbit";

    private final IssueReserved issuing;
    private final Lines lines;
    private final Signers signers;
    private final Offices offices;
    private final Documents documents;
    private final Clock clock;

    IssueController(
            IssueReserved issuing, Lines lines, Signers signers, Offices offices, Documents documents, Clock clock) {
        this.issuing = issuing;
        this.lines = lines;
        this.signers = signers;
        this.offices = offices;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping(PATH)
    IssuePage form(CurrentOfficial official, @PathVariable long id) {
        var line = reserved(official, id);
        return page(line, agency(official, line), new Typed(new LinkedMultiValueMap<>(), Map.of()));
    }

    @PostMapping(PATH)
    Object issue(
            CurrentOfficial official,
            @PathVariable long id,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam @Nullable MultipartFile berkas) {
        var line = reserved(official, id);
        var agency = agency(official, line);
        var reading = new Reading(fields);
        var recipients = CoverAction.recipients(reading);
        var subject = reading.required("hal", 500, "Hal surat belum diisi. Tulis tentang apa surat ini.");
        var date = reading.date("tanggal", true, "Tanggal surat belum diisi. Contoh: 13-10-2026.");
        if (date != null && date.getYear() != line.year()) {
            reading.wrong(
                    "tanggal",
                    "Nomor " + line.number() + " dari buku tahun " + line.year() + ". Isi tanggal di tahun itu.");
        }
        var code = reading.text("penanda");
        var signer = signers.of(agency, today(agency)).stream()
                .filter(holding -> holding.position().code().equals(code))
                .findFirst();
        if (signer.isEmpty()) {
            reading.wrong("penanda", "Penanda tangan belum dipilih. Pilih jabatannya.");
        }
        if (!reading.sound()) {
            return page(line, agency, new Typed(fields, reading.byField()));
        }
        var draft = Draft.of(line.agency(), line.kind(), Objects.requireNonNull(date), subject, recipients)
                .classified(line.classification())
                .signedBy(Signers.printed(signer.orElseThrow()));
        var file = Uploaded.of(berkas, "surat");
        var cause = official.cause(offices.acting(official, line.agency()), clock.instant());
        var findings = issuing.issue(line, draft, file, cause);
        return findings.isEmpty()
                ? "redirect:/surat/keluar/" + line.id()
                : page(line, agency, new Typed(fields, findings));
    }

    private IssuePage page(Line line, Agency agency, Typed typed) {
        return new IssuePage(line, typed, signers.of(agency, today(agency)), documents.accepted());
    }

    /// A number that waits for a letter of a process is used by its step.
    private Line reserved(CurrentOfficial official, long id) {
        return lines.find(new LetterId(id))
                .filter(found -> official.belongsTo(found.agency())
                        && found.state() == Line.State.RESERVED
                        && found.caseNumber() == null)
                .orElseThrow(NotFound::new);
    }

    private Agency agency(CurrentOfficial official, Line line) {
        return offices.all(official).stream()
                .filter(one -> one.id().equals(line.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
