package id.akuntabel.sop.library;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import id.akuntabel.shell.Templates;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFile;
import id.akuntabel.sop.editions.EditionFile.Reading;
import id.akuntabel.sop.library.UploadPage.Preview;
import id.akuntabel.sop.life.Neighbourhood;
import id.akuntabel.sop.life.Outcome;
import id.akuntabel.sop.life.SaveDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Brings an SOP file in: read, checked, shown; kept only when accepted.
@Controller
class UploadController {

    private static final long MOST_BYTES = 1024 * 1024;

    private final Structure structure;
    private final Neighbourhood neighbourhood;
    private final SaveDraft saveDraft;
    private final SopView view;
    private final Templates templates;
    private final Clock clock;

    UploadController(
            Structure structure,
            Neighbourhood neighbourhood,
            SaveDraft saveDraft,
            SopView view,
            Templates templates,
            Clock clock) {
        this.structure = structure;
        this.neighbourhood = neighbourhood;
        this.saveDraft = saveDraft;
        this.view = view;
        this.templates = templates;
        this.clock = clock;
    }

    /// @param dari begin with the text of this edition
    @GetMapping("/sop/unggah")
    UploadPage form(
            CurrentOfficial official,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "0") int edisi) {
        var agencies = agencies(official);
        if (dari.isEmpty()) {
            return new UploadPage(agencies, agencies.getFirst().code(), "", null, Map.of());
        }
        var stored = view.editable(official, dari, edisi);
        var agency = structure.getAgency(stored.listing().agency());
        return new UploadPage(
                agencies,
                agency.code(),
                EditionFile.toYaml(stored.edition()),
                preview(stored.edition(), agency),
                Map.of());
    }

    /// `aksi=simpan` keeps what is in the text; anything else only shows what the rules say of it.
    @PostMapping("/sop/unggah")
    Object send(
            CurrentOfficial official,
            @RequestParam(defaultValue = "") String opd,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            @RequestParam(defaultValue = "") String isi,
            @RequestParam(defaultValue = "periksa") String aksi) {
        var agencies = agencies(official);
        var agency = agencies.stream()
                .filter(own -> own.code().equals(opd))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (berkas != null && berkas.getSize() > MOST_BYTES) {
            return refused(
                    agencies, opd, "", null, "Berkas lebih dari 1 MB. Berkas SOP adalah teks YAML; periksa berkasnya.");
        }
        var text = berkas == null || berkas.isEmpty() ? isi : text(berkas);
        return switch (EditionFile.read(text)) {
            case Reading.Unreadable unreadable -> refused(agencies, opd, text, null, unreadable.message());
            case Reading.Read read ->
                aksi.equals("simpan")
                        ? keep(official, agencies, agency, text, read.edition())
                        : new UploadPage(agencies, opd, text, preview(read.edition(), agency), Map.of());
        };
    }

    private Object keep(CurrentOfficial official, List<Agency> agencies, Agency agency, String text, Edition edition) {
        return switch (saveDraft.save(edition, agency.id(), official.cause(clock.instant()))) {
            case Outcome.Done done -> "redirect:/sop/" + done.family() + "/v" + done.number();
            case Outcome.Refused refused ->
                refused(agencies, agency.code(), text, preview(edition, agency), String.join(" ", refused.reasons()));
        };
    }

    private Preview preview(Edition edition, Agency agency) {
        var findings = neighbourhood.check(edition, agency.id());
        return new Preview(edition, templates.content(new ChecksPart(findings, null)));
    }

    private static UploadPage refused(
            List<Agency> agencies, String agency, String text, @Nullable Preview preview, String finding) {
        return new UploadPage(agencies, agency, text, preview, Map.of("isi", finding));
    }

    /// Agencies whose SOPs this official looks after.
    private List<Agency> agencies(CurrentOfficial official) {
        var own = structure.listAgencies().stream()
                .filter(agency -> official.may(Permission.SOP_EDITING) && official.belongsTo(agency.id()))
                .toList();
        if (own.isEmpty()) {
            throw new NotFound();
        }
        return own;
    }

    private static String text(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
