package id.akuntabel.measurement.document;

import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import id.akuntabel.shell.Tab;
import java.util.Arrays;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The papers of an agency's quarter: on screen, as PDF, in Word.
@Controller
class PaperController {

    private static final String ROUND = "/isian/{year:\\d{4}}/{period}/{agency}";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final ComposePapers compose;
    private final Press press;
    private final WordPress wordPress;

    PaperController(ComposePapers compose, Press press, WordPress wordPress) {
        this.compose = compose;
        this.press = press;
        this.wordPress = wordPress;
    }

    @GetMapping(ROUND + "/naskah/{paper:[a-z-]+}")
    PaperPage show(Place place, @PathVariable String paper) {
        var kind = kind(paper);
        var draft = !compose.approved(place);
        return new PaperPage(
                place,
                kind.code(),
                kind.printed(),
                draft,
                Arrays.stream(PaperOfQuarter.values())
                        .map(one -> Tab.of(one.printed(), place.href() + "/naskah/" + one.code(), one == kind))
                        .toList(),
                press.preview(compose.of(kind, place, draft)));
    }

    @GetMapping(ROUND + "/naskah/{paper:[a-z-]+}.{ending:pdf|docx}")
    ResponseEntity<byte[]> download(Place place, @PathVariable String paper, @PathVariable String ending) {
        var kind = kind(paper);
        var composed = compose.of(kind, place, !compose.approved(place));
        var pdf = ending.equals("pdf");
        var name = ContentDisposition.attachment()
                .filename(FileDocument.name(kind, place) + "." + ending)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CONTENT_TYPE, pdf ? "application/pdf" : DOCX)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(pdf ? press.print(composed) : wordPress.write(composed));
    }

    private static PaperOfQuarter kind(String code) {
        return PaperOfQuarter.of(code).orElseThrow(NotFound::new);
    }
}
