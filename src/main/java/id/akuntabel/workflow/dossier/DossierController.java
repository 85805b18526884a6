package id.akuntabel.workflow.dossier;

import id.akuntabel.archive.Bundles;
import id.akuntabel.archive.CaseFiles;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.archive.Papers;
import id.akuntabel.audit.History;
import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.cases.CaseAccess;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.desk.CaseTabs;
import java.time.Clock;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Files and history of a process, on screen and as one zip.
@Controller
class DossierController {

    private static final int MOST_FILES = 200;

    private final CaseAccess access;
    private final Documents documents;
    private final Papers papers;
    private final CaseFiles caseFiles;
    private final Trail trail;
    private final Structure structure;
    private final CaseExtras extras;
    private final CaseBundle caseBundle;
    private final Bundles bundles;
    private final Clock clock;
    private final long mostBytes;

    DossierController(
            CaseAccess access,
            Documents documents,
            Papers papers,
            CaseFiles caseFiles,
            Trail trail,
            Structure structure,
            CaseExtras extras,
            CaseBundle caseBundle,
            Bundles bundles,
            Clock clock,
            @Value("${akuntabel.case-zip.most-bytes:52428800}") long mostBytes) {
        this.caseBundle = caseBundle;
        this.bundles = bundles;
        this.clock = clock;
        this.mostBytes = mostBytes;
        this.access = access;
        this.documents = documents;
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.trail = trail;
        this.structure = structure;
        this.extras = extras;
    }

    @GetMapping("/proses/{number}/berkas")
    FilesPage files(@PathVariable String number, CurrentOfficial official) {
        var sopCase = access.get(number, official);
        var zone = zone(sopCase);
        var files = documents.ofCase(number);
        var viewable = papers.viewable(number);
        return new FilesPage(
                sopCase.title(),
                number,
                CaseTabs.crumbs(sopCase),
                CaseTabs.of(sopCase, "berkas", files.size()),
                files.stream()
                        .map(file -> file(file, viewable.contains(file.document()), zone))
                        .toList(),
                large(number),
                archived(number));
    }

    @GetMapping("/proses/{number}/riwayat")
    HistoryPage history(@PathVariable String number, CurrentOfficial official) {
        var sopCase = access.get(number, official);
        var zone = zone(sopCase);
        return new HistoryPage(
                sopCase.title(),
                CaseTabs.crumbs(sopCase),
                CaseTabs.of(sopCase, "riwayat", documents.ofCase(number).size()),
                new History(trail.ofCase(number), at -> Wording.dateTime(at, zone)));
    }

    /// Too many files to wait for in front of the browser are put together in the background.
    @PostMapping("/proses/{number}/berkas/paket")
    String bundle(@PathVariable String number, CurrentOfficial official) {
        var sopCase = access.get(number, official);
        return large(number)
                ? "redirect:"
                        + bundles.order(
                                caseBundle,
                                CaseBundle.subject(sopCase, official),
                                official.cause(clock.instant()).in(number, null))
                : "redirect:/proses/" + number + "/berkas.zip";
    }

    /// Stored files are copied as they are, nothing is printed: few of them are under way as soon as they are asked
    /// for, and the browser shows the rest.
    private boolean large(String number) {
        var extent = caseFiles.extent(number);
        return extent.bytes() > mostBytes || extent.files().size() > MOST_FILES;
    }

    @GetMapping("/proses/{number}/berkas.zip")
    ResponseEntity<StreamingResponseBody> zip(@PathVariable String number, CurrentOfficial official) {
        var sopCase = access.get(number, official);
        var known = extras.of(sopCase);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(CaseFiles.fileName(number))
                                .build()
                                .toString())
                .body(out -> caseFiles.write(official, number, known, out));
    }

    private static FilesPage.File file(DocumentVersion file, boolean viewable, ZoneId zone) {
        var address = "/dokumen/" + file.document() + "/v" + file.number();
        return new FilesPage.File(
                file.title(),
                "/dokumen/" + file.document(),
                viewable ? address + "/lihat" : null,
                address,
                "v" + file.number(),
                file.fileName() + (file.macros() ? " (dapat memuat makro)" : "") + " · "
                        + Wording.dateTime(file.at(), zone),
                Objects.requireNonNullElse(file.step(), ""),
                file.by(),
                file.sha256().substring(0, 12) + "…");
    }

    private Map<String, String> archived(String number) {
        var archived = new LinkedHashMap<String, String>();
        documents.archiveRecordOf(number).ifPresent(kept -> {
            archived.put("Klasifikasi", kept.classification());
            archived.put(
                    "Retensi",
                    kept.activeYears() + " tahun aktif, " + kept.inactiveYears() + " tahun inaktif, "
                            + kept.finalFate());
            archived.put("Salinan lunak", kept.softCopyPlace());
            archived.put("Salinan fisik", kept.hardCopyPlace());
        });
        return archived;
    }

    private ZoneId zone(SopCase sopCase) {
        return structure.getAgency(sopCase.agency()).zone();
    }
}
