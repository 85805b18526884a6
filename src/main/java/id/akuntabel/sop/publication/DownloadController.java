package id.akuntabel.sop.publication;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.Sheet;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import id.akuntabel.sop.chart.EditionPaper;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.State;
import id.akuntabel.sop.editions.StoredEdition;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// An SOP to take away: its table as a drawing, the whole of it as a PDF on the paper that the office has.
@Controller
class DownloadController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final Editions editions;
    private final Charts charts;
    private final Press press;
    private final WordPress word;
    private final Letterheads letterheads;
    private final Structure structure;
    private final Clock clock;

    DownloadController(
            Editions editions,
            Charts charts,
            Press press,
            WordPress word,
            Letterheads letterheads,
            Structure structure,
            Clock clock) {
        this.editions = editions;
        this.charts = charts;
        this.press = press;
        this.word = word;
        this.letterheads = letterheads;
        this.structure = structure;
        this.clock = clock;
    }

    @GetMapping("/sop/{family}/v{number:\\d{1,6}}/tabel.svg")
    ResponseEntity<byte[]> table(CurrentOfficial official, @PathVariable String family, @PathVariable int number) {
        var stored = stored(official, family, number);
        var svg = charts.asFile(stored.edition(), false).svg(List.of());
        return file(SVG, family + "-v" + number + "-tabel.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    /// Each copy has the logo of the day on which it is taken, and the paper of its agency where none is asked for.
    @GetMapping("/sop/{family}/v{number:\\d{1,6}}/sop.{ending:pdf|docx}")
    ResponseEntity<byte[]> paper(
            CurrentOfficial official,
            @PathVariable String family,
            @PathVariable int number,
            @PathVariable String ending,
            @RequestParam @Nullable String kertas) {
        var stored = stored(official, family, number);
        var agency = structure.getAgency(stored.listing().agency());
        var letterhead = letterheads.of(agency.id().value(), LocalDate.ofInstant(clock.instant(), agency.zone()));
        var sheet = switch (kertas) {
            case null -> letterhead.format().landscape();
            case "f4" -> Sheet.F4_LANDSCAPE;
            case "a4" -> Sheet.A4_LANDSCAPE;
            default -> throw new NotFound();
        };
        var paper = EditionPaper.of(
                stored.edition(),
                letterhead.logo(),
                sheet,
                watermark(stored.listing().state()));
        var name = family + "-v" + number + (sheet == Sheet.A4_LANDSCAPE ? "-a4." : "-f4.") + ending;
        return ending.equals("docx")
                ? file(MediaType.valueOf(WordPress.MEDIA_TYPE), name, word.write(paper))
                : file(MediaType.APPLICATION_PDF, name, press.print(paper));
    }

    /// Drafts are read by those who work on them.
    private StoredEdition stored(CurrentOfficial official, String family, int number) {
        return editions.find(family, number)
                .filter(stored -> !stored.listing().state().isInTheMaking()
                        || official.maySee(stored.listing().agency()))
                .orElseThrow(NotFound::new);
    }

    /// A copy of something that is not in force says so on each page.
    private static @Nullable String watermark(State state) {
        return switch (state) {
            case DRAFT, SUBMITTED, RATIFIED -> "DRAF";
            case IN_FORCE -> null;
            case REPLACED, REVOKED -> "TIDAK BERLAKU";
        };
    }

    /// Shown in the browser where it can, with a good name when it is saved.
    private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .body(content);
    }
}
