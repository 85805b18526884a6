package id.akuntabel.planning.agreements;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Paper;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.planning.agreements.Agreement.Version;
import id.akuntabel.planning.indicators.Desk;
import id.akuntabel.shell.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The papers of an agreement: on screen, as PDF, in Word.
@Controller
class AgreementPaperController {

    private static final String PATH = "/perencanaan/perjanjian/{tahun}/{opd}/{jabatan}/naskah/{naskah:[a-z-]+}";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Desk desk;
    private final AgreementStore store;
    private final Structure structure;
    private final ComposeAgreement compose;
    private final Press press;
    private final WordPress wordPress;

    AgreementPaperController(
            Desk desk,
            AgreementStore store,
            Structure structure,
            ComposeAgreement compose,
            Press press,
            WordPress wordPress) {
        this.desk = desk;
        this.store = store;
        this.structure = structure;
        this.compose = compose;
        this.press = press;
        this.wordPress = wordPress;
    }

    @GetMapping(PATH)
    AgreementPaperPage show(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @PathVariable String naskah,
            @RequestParam(defaultValue = "0") int versi) {
        var found = find(official, tahun, opd, jabatan, versi);
        var paper = paper(found, naskah);
        return new AgreementPaperPage(
                found.agency(),
                paper.title(),
                "/perencanaan/perjanjian/" + tahun + "/" + found.agency().code() + "/" + jabatan,
                "?versi=" + found.version().number(),
                naskah,
                press.preview(paper));
    }

    @GetMapping(PATH + ".{akhiran:pdf|docx}")
    ResponseEntity<byte[]> download(
            CurrentOfficial official,
            @PathVariable int tahun,
            @PathVariable String opd,
            @PathVariable String jabatan,
            @PathVariable String naskah,
            @PathVariable String akhiran,
            @RequestParam(defaultValue = "0") int versi) {
        var found = find(official, tahun, opd, jabatan, versi);
        var paper = paper(found, naskah);
        var pdf = akhiran.equals("pdf");
        var name = ContentDisposition.attachment()
                .filename("%d_%s_%s_%s_v%d.%s"
                        .formatted(
                                tahun,
                                found.agency().code(),
                                jabatan,
                                naskah,
                                found.version().number(),
                                akhiran))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, pdf ? "application/pdf" : DOCX)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(pdf ? press.print(paper) : wordPress.write(paper));
    }

    private record Found(Agency agency, Agreement agreement, Version version) {}

    /// @param versi 0 = the one that stands
    private Found find(CurrentOfficial official, int tahun, String opd, String jabatan, int versi) {
        var agency = desk.readable(official, opd);
        var position = structure.findPosition(agency.id(), jabatan).orElseThrow(NotFound::new);
        var agreement = store.find(agency.id(), tahun, position.id()).orElseThrow(NotFound::new);
        var version = versi == 0
                ? agreement.standing(desk.today(agency))
                : agreement.version(versi).orElseThrow(NotFound::new);
        return new Found(agency, agreement, version);
    }

    private Paper paper(Found found, String naskah) {
        return switch (naskah) {
            case "perjanjian" -> compose.agreement(found.agency(), found.agreement(), found.version());
            case "rencana-aksi" -> compose.actionPlan(found.agency(), found.agreement(), found.version());
            default -> throw new NotFound();
        };
    }
}
