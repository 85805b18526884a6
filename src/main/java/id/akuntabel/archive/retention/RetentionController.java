package id.akuntabel.archive.retention;

import id.akuntabel.archive.CsvTable;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Upload;
import id.akuntabel.archive.retention.DisposeArchives.Outcome;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// What is due by the schedule, the proposals and their minutes, of one's own agencies.
@Controller
class RetentionController {

    static final String PATH = "/arsip/retensi";
    private static final int MOST_SHOWN = 200;
    private static final int MOST_EXPORTED = 20_000;

    private final Disposals disposals;
    private final DisposeArchives dispose;
    private final Structure structure;
    private final Letterheads letterheads;
    private final Press press;
    private final WordPress wordPress;
    private final FileMinutes fileMinutes;
    private final Documents documents;
    private final Clock clock;

    RetentionController(
            Disposals disposals,
            DisposeArchives dispose,
            Structure structure,
            Letterheads letterheads,
            Press press,
            WordPress wordPress,
            FileMinutes fileMinutes,
            Documents documents,
            Clock clock) {
        this.fileMinutes = fileMinutes;
        this.documents = documents;
        this.disposals = disposals;
        this.dispose = dispose;
        this.structure = structure;
        this.letterheads = letterheads;
        this.press = press;
        this.wordPress = wordPress;
        this.clock = clock;
    }

    @GetMapping(PATH)
    RetentionPage list(CurrentOfficial official) {
        return page(official, Set.of(), "", "");
    }

    @PostMapping(PATH)
    Object propose(
            CurrentOfficial official,
            @RequestParam(name = "jenis", defaultValue = "") String key,
            @RequestParam(name = "arsip", defaultValue = "") Set<String> cases,
            @RequestParam(name = "dasar", defaultValue = "") String reason) {
        var owner = keeps(official).orElseThrow(NotFound::new);
        var kind = DisposalKind.of(key).orElseThrow(NotFound::new);
        return switch (dispose.propose(owner, kind, cases, reason, official.cause(clock.instant()))) {
            case Outcome.Done(var id) -> "redirect:" + PATH + "/" + id;
            case Outcome.Refused(var message) -> page(official, cases, reason, message);
        };
    }

    @GetMapping(PATH + "/{id:\\d{1,18}}")
    DisposalPage show(CurrentOfficial official, @PathVariable long id) {
        return page(official, get(official, id), "", "");
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}")
    Object decide(
            CurrentOfficial official,
            @PathVariable long id,
            @RequestParam(name = "putusan", defaultValue = "") String verdict,
            @RequestParam(name = "catatan", defaultValue = "") String note) {
        var disposal = get(official, id);
        if (keeps(official).filter(disposal.owner()::equals).isEmpty()) {
            throw new NotFound();
        }
        if (!verdict.equals("setuju") && !verdict.equals("tolak")) {
            return page(official, disposal, note, "Putusan belum dipilih. Pilih Setujui atau Tolak.");
        }
        return switch (dispose.decide(disposal, verdict.equals("setuju"), note, official.cause(clock.instant()))) {
            case Outcome.Done(var done) -> "redirect:" + PATH + "/" + done;
            case Outcome.Refused(var message) -> page(official, disposal, note, message);
        };
    }

    @GetMapping(PATH + "/{id:\\d{1,18}}/berita-acara.pdf")
    ResponseEntity<byte[]> minutes(CurrentOfficial official, @PathVariable long id) throws IOException {
        var disposal = get(official, id);
        var filed = newest(disposal);
        if (filed.isPresent()) {
            try (var bytes = documents.open(filed.get())) {
                return pdf(disposal, bytes.readAllBytes());
            }
        }
        return pdf(disposal, press.print(paper(disposal)));
    }

    @GetMapping(PATH + "/{id:\\d{1,18}}/berita-acara.docx")
    ResponseEntity<byte[]> minutesInWord(CurrentOfficial official, @PathVariable long id) {
        var disposal = get(official, id);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WordPress.MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"berita-acara-" + disposal.kind().key() + "-" + id + ".docx\"")
                .body(wordPress.write(paper(disposal)));
    }

    private MinutesPaper paper(Disposal disposal) {
        var agency = structure.getAgency(disposal.owner());
        return MinutesPaper.of(
                letterheads.of(agency.id().value(), MinutesPaper.day(agency, disposal)),
                agency,
                disposal,
                disposals.itemsOf(disposal.id()),
                disposals.papersOf(disposal.id()));
    }

    /// The scan of the signed minutes.
    @PostMapping(PATH + "/{id:\\d{1,18}}/berita-acara")
    Object signed(
            CurrentOfficial official,
            @PathVariable long id,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file) {
        var disposal = get(official, id);
        if (keeps(official).filter(disposal.owner()::equals).isEmpty() || disposal.minutes() == null) {
            throw new NotFound();
        }
        if (file == null || file.isEmpty()) {
            return page(
                    official,
                    disposal,
                    "",
                    "Pindaian belum dipilih. Pilih PDF berita acara yang sudah ditandatangani.");
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "berita-acara.pdf");
        var upload = new Upload(name, file::getInputStream);
        return fileMinutes
                .signed(disposal, upload, official.cause(clock.instant()))
                .<Object>map(message -> page(official, disposal, "", message))
                .orElse("redirect:" + PATH + "/" + id);
    }

    private static ResponseEntity<byte[]> pdf(Disposal disposal, byte[] bytes) {
        var name = "berita-acara-" + disposal.kind().key() + "-" + disposal.id() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
                .body(bytes);
    }

    private Optional<DocumentVersion> newest(Disposal disposal) {
        var minutes = disposal.minutes();
        return minutes == null
                ? Optional.empty()
                : documents.versionsOf(minutes).stream().findFirst();
    }

    @GetMapping(PATH + ".csv")
    ResponseEntity<byte[]> export(CurrentOfficial official) {
        var table = new CsvTable(
                "Tindakan",
                "Nomor proses",
                "Judul",
                "Klasifikasi",
                "Tahun tutup",
                "Aktif (tahun)",
                "Inaktif (tahun)",
                "Nasib akhir",
                "Salinan fisik");
        for (var due : disposals.due(owners(official), today(official), zone(official), MOST_EXPORTED)) {
            table.row(
                    due.kind().printed(),
                    due.caseNumber(),
                    due.title(),
                    due.classification(),
                    Integer.toString(due.closed()),
                    Integer.toString(due.activeYears()),
                    Integer.toString(due.inactiveYears()),
                    due.finalFate(),
                    due.place());
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"retensi-arsip.csv\"")
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=UTF-8")
                .body(table.text().getBytes(StandardCharsets.UTF_8));
    }

    private RetentionPage page(CurrentOfficial official, Set<String> chosen, String reason, String problem) {
        var zone = zone(official);
        var owners = owners(official);
        return new RetentionPage(
                disposals.due(owners, today(official), zone, MOST_SHOWN),
                disposals.list(owners, MOST_SHOWN),
                keeps(official).isPresent(),
                chosen,
                reason,
                problem,
                at -> Wording.shortDate(LocalDate.ofInstant(at, zone)));
    }

    private DisposalPage page(CurrentOfficial official, Disposal disposal, String note, String problem) {
        var zone = structure.getAgency(disposal.owner()).zone();
        var keeper = keeps(official).filter(disposal.owner()::equals).isPresent();
        var proposer = official.official().id().toString().equals(disposal.proposedById());
        return new DisposalPage(
                disposal,
                disposals.itemsOf(disposal.id()),
                disposals.papersOf(disposal.id()),
                keeper && !proposer && disposal.state() == Disposal.State.PROPOSED,
                keeper,
                newest(disposal).map(DocumentVersion::number).orElse(0),
                note,
                problem,
                at -> Wording.dateTime(at, zone));
    }

    private Disposal get(CurrentOfficial official, long id) {
        return disposals
                .find(id)
                .filter(disposal -> official.belongsTo(disposal.owner()))
                .orElseThrow(NotFound::new);
    }

    private static List<AgencyId> owners(CurrentOfficial official) {
        return official.holdings().stream()
                .map(holding -> holding.position().agency())
                .distinct()
                .toList();
    }

    /// The agency whose archive this official keeps.
    private static Optional<AgencyId> keeps(CurrentOfficial official) {
        return official.may(Permission.ARCHIVES) ? owners(official).stream().findFirst() : Optional.empty();
    }

    private ZoneId zone(CurrentOfficial official) {
        return owners(official).stream()
                .findFirst()
                .map(owner -> structure.getAgency(owner).zone())
                .orElse(clock.getZone());
    }

    private LocalDate today(CurrentOfficial official) {
        return LocalDate.ofInstant(clock.instant(), zone(official));
    }
}
