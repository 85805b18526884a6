package id.akuntabel.archive.holdings;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentSignatures;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.holdings.AccessRules.Guarded;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One document: its versions, their state, its history, and the bytes.
@Controller
class DocumentController {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentController.class);

    /// More than this is not read again only to show a page; it is verified when it is downloaded.
    private static final long MOST_VERIFIED = 100L * 1024 * 1024;

    private final Holdings holdings;
    private final FileStore store;
    private final Trail trail;
    private final Structure structure;
    private final AccessRules access;
    private final ChangeAccess changeAccess;
    private final ObjectProvider<DocumentSignatures> signatures;
    private final Viewing viewing;
    private final Clock clock;

    DocumentController(
            Holdings holdings,
            FileStore store,
            Trail trail,
            Structure structure,
            AccessRules access,
            ChangeAccess changeAccess,
            ObjectProvider<DocumentSignatures> signatures,
            Viewing viewing,
            Clock clock) {
        this.viewing = viewing;
        this.holdings = holdings;
        this.store = store;
        this.trail = trail;
        this.structure = structure;
        this.access = access;
        this.changeAccess = changeAccess;
        this.signatures = signatures;
        this.clock = clock;
    }

    @GetMapping("/dokumen/{id}")
    DocumentPage show(CurrentOfficial reader, @PathVariable UUID id) {
        var guarded = access.get(reader, new DocumentId(id));
        return page(reader, guarded, null);
    }

    /// @param codes of positions that read it where it is secret
    @PostMapping("/dokumen/{id}/akses")
    Object change(
            CurrentOfficial official,
            @PathVariable UUID id,
            @RequestParam(name = "tingkat", defaultValue = "") String wanted,
            @RequestParam(name = "pembaca", defaultValue = "") Set<String> codes,
            @RequestParam(name = "alasan", defaultValue = "") String reason,
            @RequestParam(name = "seproses", defaultValue = "") String wholeProcess) {
        var guarded = access.get(official, new DocumentId(id));
        if (!official.belongsTo(guarded.owner())) {
            throw new NotFound();
        }
        var chosen = Arrays.stream(Access.values())
                .filter(one -> one.name().equals(wanted))
                .findFirst();
        var positions = structure.listPositions(guarded.owner());
        var whole = !wholeProcess.isEmpty();
        if (chosen.isEmpty() || reason.isBlank()) {
            return page(
                    official,
                    guarded,
                    new AccessForm(
                            chosen.orElse(guarded.access()),
                            positions,
                            codes,
                            whole,
                            reason,
                            guarded.caseNumber() != null,
                            chosen.isEmpty()
                                    ? "Tingkat akses belum dipilih. Pilih Terbuka, Terbatas, atau Rahasia."
                                    : "Alasan belum diisi. Tulis mengapa tingkat akses ini diubah."));
        }
        var readers = positions.stream()
                .filter(position -> codes.contains(position.code()))
                .map(Position::id)
                .toList();
        changeAccess.change(
                guarded,
                new ChangeAccess.Wanted(chosen.get(), readers, whole),
                official.cause(clock.instant()).because(reason.strip()));
        return "redirect:/dokumen/" + id;
    }

    private DocumentPage page(CurrentOfficial reader, Guarded guarded, @Nullable AccessForm returned) {
        var document = guarded.document();
        var versions = holdings.versionsOf(document);
        var agency = structure.getAgency(guarded.owner());
        Function<Instant, String> time = at -> Wording.dateTime(at, agency.zone());
        var caseNumber = guarded.caseNumber();
        var mayChange = reader.belongsTo(guarded.owner());
        var positions = mayChange || !guarded.readers().isEmpty()
                ? structure.listPositions(guarded.owner())
                : List.<Position>of();
        var named = positions.stream()
                .filter(position -> guarded.readers().contains(position.id()))
                .toList();
        return new DocumentPage(
                agency,
                guarded.destroyed() ? unread(versions) : verified(versions),
                guarded.destroyed()
                        ? Set.of()
                        : holdings.wordSidesOf(document).stream()
                                .map(DocumentVersion::number)
                                .collect(Collectors.toSet()),
                guarded.destroyed() ? Set.of() : viewing.of(document, versions, guarded.access()),
                signatures.stream()
                        .flatMap(one -> one.marksOn(document).stream())
                        .toList(),
                Optional.ofNullable(caseNumber).flatMap(holdings::recordOf).orElse(null),
                caseNumber != null && holdings.hasHardCopy(caseNumber),
                guarded.destroyed(),
                guarded.access(),
                named.stream().map(Position::title).toList(),
                !mayChange
                        ? null
                        : returned != null
                                ? returned
                                : new AccessForm(
                                        guarded.access(),
                                        positions,
                                        named.stream().map(Position::code).collect(Collectors.toSet()),
                                        false,
                                        "",
                                        caseNumber != null,
                                        ""),
                new History(trail.of("dokumen/" + document), time),
                time);
    }

    @GetMapping("/dokumen/{id}/v{number:\\d{1,6}}")
    ResponseEntity<InputStreamResource> download(
            CurrentOfficial reader, @PathVariable UUID id, @PathVariable int number) {
        var guarded = access.get(reader, new DocumentId(id));
        return download(guarded, holdings.versionsOf(guarded.document()), number);
    }

    /// In the browser instead of on its disk. A sandbox would keep the PDF viewers of browsers from starting; what they
    /// show is no page of ours, whatever is in it, since the type is said and may not be guessed.
    @GetMapping("/dokumen/{id}/v{number:\\d{1,6}}/lihat")
    ResponseEntity<InputStreamResource> view(CurrentOfficial reader, @PathVariable UUID id, @PathVariable int number) {
        var guarded = access.get(reader, new DocumentId(id));
        var versions = holdings.versionsOf(guarded.document());
        if (!viewing.of(guarded.document(), versions, guarded.access()).contains(number)) {
            throw new NotFound();
        }
        return answer(
                guarded,
                versions,
                number,
                ContentDisposition.inline(),
                "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
    }

    private ResponseEntity<InputStreamResource> download(Guarded guarded, List<DocumentVersion> files, int number) {
        return answer(guarded, files, number, ContentDisposition.attachment(), "sandbox; default-src 'none'");
    }

    private ResponseEntity<InputStreamResource> answer(
            Guarded guarded,
            List<DocumentVersion> files,
            int number,
            ContentDisposition.Builder disposition,
            String policy) {
        if (guarded.destroyed()) {
            throw new NotFound();
        }
        var version =
                files.stream().filter(one -> one.number() == number).findFirst().orElseThrow(NotFound::new);
        var name =
                disposition.filename(version.fileName(), StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", policy)
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(version.mediaType()))
                .contentLength(version.size())
                .body(new InputStreamResource(store.open(version.sha256())));
    }

    /// A version as Word document, for those that the system printed.
    @GetMapping("/dokumen/{id}/v{number:\\d{1,6}}/word")
    ResponseEntity<InputStreamResource> word(CurrentOfficial reader, @PathVariable UUID id, @PathVariable int number) {
        var guarded = access.get(reader, new DocumentId(id));
        return download(guarded, holdings.wordSidesOf(guarded.document()), number);
    }

    @ExceptionHandler(UncheckedIOException.class)
    DamagedPage damaged(UncheckedIOException cause) {
        LOG.error("A stored file is damaged or missing", cause);
        return new DamagedPage();
    }

    private static List<DocumentPage.Version> unread(List<DocumentVersion> versions) {
        return versions.stream()
                .map(version -> new DocumentPage.Version(version, null))
                .toList();
    }

    private List<DocumentPage.Version> verified(List<DocumentVersion> versions) {
        var shown = new ArrayList<DocumentPage.Version>();
        var read = 0L;
        for (var version : versions) {
            read += version.size();
            shown.add(new DocumentPage.Version(version, read > MOST_VERIFIED ? null : store.check(version.sha256())));
        }
        return shown;
    }
}
