package id.akuntabel.archive.holdings;

import id.akuntabel.archive.CaseReaders;
import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
    private final ObjectProvider<CaseReaders> readers;

    DocumentController(
            Holdings holdings, FileStore store, Trail trail, Structure structure, ObjectProvider<CaseReaders> readers) {
        this.holdings = holdings;
        this.store = store;
        this.trail = trail;
        this.structure = structure;
        this.readers = readers;
    }

    @GetMapping("/dokumen/{id}")
    DocumentPage show(CurrentOfficial reader, @PathVariable UUID id) {
        var document = new DocumentId(id);
        var versions = readable(reader, document);
        var agency = structure.getAgency(holdings.ownerOf(document).orElseThrow(NotFound::new));
        Function<Instant, String> time = at -> Wording.dateTime(at, agency.zone());
        var caseNumber = versions.getFirst().caseNumber();
        return new DocumentPage(
                agency,
                verified(versions),
                Optional.ofNullable(caseNumber).flatMap(holdings::recordOf).orElse(null),
                new History(trail.of("dokumen/" + document), time),
                time);
    }

    @GetMapping("/dokumen/{id}/v{number:\\d{1,6}}")
    ResponseEntity<InputStreamResource> download(
            CurrentOfficial reader, @PathVariable UUID id, @PathVariable int number) {
        var version = readable(reader, new DocumentId(id)).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var name = ContentDisposition.attachment()
                .filename(version.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(version.mediaType()))
                .contentLength(version.size())
                .body(new InputStreamResource(store.open(version.sha256())));
    }

    @ExceptionHandler(UncheckedIOException.class)
    DamagedPage damaged(UncheckedIOException cause) {
        LOG.error("A stored file is damaged or missing", cause);
        return new DamagedPage();
    }

    private List<DocumentVersion> readable(CurrentOfficial reader, DocumentId document) {
        var owner = holdings.ownerOf(document).orElseThrow(NotFound::new);
        var versions = holdings.versionsOf(document);
        if (versions.isEmpty()
                || !(reader.maySee(owner) || gathers(reader, versions.getLast().caseNumber()))) {
            throw new NotFound();
        }
        return versions;
    }

    private boolean gathers(CurrentOfficial reader, @Nullable String caseNumber) {
        return caseNumber != null && readers.stream().anyMatch(slot -> slot.mayRead(reader, caseNumber));
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
