package id.akuntabel.signing.corrections;

import id.akuntabel.archive.Upload;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.shell.NotFound;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Corrects what came back without initials. For anybody but its drafter it is not there.
@Controller
class CorrectionController {

    static final String PATH = "/tanda-tangan/perbaikan";

    private final ReturnedDocuments returned;
    private final CorrectReturned correct;

    CorrectionController(ReturnedDocuments returned, CorrectReturned correct) {
        this.returned = returned;
        this.correct = correct;
    }

    @GetMapping(PATH + "/{document}")
    CorrectionPage show(CurrentOfficial official, @PathVariable String document) {
        return page(get(official, document), Map.of());
    }

    @PostMapping(PATH + "/{document}")
    Object correct(
            CurrentOfficial official,
            @PathVariable String document,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file) {
        var found = get(official, document);
        if (file == null || file.isEmpty()) {
            return page(found, Map.of("berkas", "Pilih PDF yang sudah diperbaiki."));
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "perbaikan.pdf");
        return correct.correct(found, official, new Upload(name, file::getInputStream))
                .<Object>map(message -> page(found, Map.of("berkas", message)))
                .orElse("redirect:/dokumen/" + document);
    }

    private Returned get(CurrentOfficial official, String document) {
        return returned.of(official).stream()
                .filter(one -> one.version().document().toString().equals(document))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static CorrectionPage page(Returned returned, Map<String, String> findings) {
        var step = returned.lying().step();
        return new CorrectionPage(
                returned.version().title(),
                "/dokumen/" + returned.version().document(),
                returned.href(),
                returned.version().number(),
                step.caseNumber(),
                returned.holding().title(),
                returned.by(),
                Wording.dateTime(returned.at(), step.agency().zone()),
                returned.remark(),
                findings);
    }
}
