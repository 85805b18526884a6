package id.akuntabel.measurement.exchange;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.FormCells;
import id.akuntabel.measurement.actuals.SaveCells;
import id.akuntabel.measurement.actuals.Typing;
import id.akuntabel.measurement.actuals.Via;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Fillers;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.SheetPath;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Forms out, filled forms in.
@Controller
class ExchangeController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final long LARGEST = 5L * 1024 * 1024;

    private final Fillers fillers;
    private final Rounds rounds;
    private final Cells cells;
    private final SaveCells saveCells;
    private final Letterheads letterheads;
    private final Clock clock;
    private final Press press;
    private final WordPress wordPress;

    ExchangeController(
            Fillers fillers,
            Rounds rounds,
            Cells cells,
            SaveCells saveCells,
            Letterheads letterheads,
            Clock clock,
            Press press,
            WordPress wordPress) {
        this.fillers = fillers;
        this.rounds = rounds;
        this.cells = cells;
        this.saveCells = saveCells;
        this.letterheads = letterheads;
        this.clock = clock;
        this.press = press;
        this.wordPress = wordPress;
    }

    @GetMapping(SHEET + "/formulir.xlsx")
    ResponseEntity<byte[]> workbook(SheetPath at) {
        var id = at.id();
        return file(
                at,
                "xlsx",
                XLSX,
                WriteForm.of(at.place(), at.sheet(), rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id)));
    }

    /// @param isi `1`: with what stands in the sheet now
    @GetMapping(SHEET + "/formulir.pdf")
    ResponseEntity<byte[]> paper(SheetPath at, @RequestParam(defaultValue = "") String isi) {
        return file(at, "pdf", "application/pdf", press.print(form(at, !isi.isEmpty())));
    }

    @GetMapping(SHEET + "/formulir.docx")
    ResponseEntity<byte[]> document(SheetPath at, @RequestParam(defaultValue = "") String isi) {
        return file(at, "docx", DOCX, wordPress.write(form(at, !isi.isEmpty())));
    }

    private FormPaper form(SheetPath at, boolean filled) {
        var place = at.place();
        var id = at.id();
        return FormPaper.of(
                letterheads.of(
                        place.agency().id().value(),
                        LocalDate.ofInstant(clock.instant(), place.agency().zone())),
                place,
                at.sheet().head().unitName(),
                rounds.itemsOf(id),
                rounds.variablesOf(id),
                filled ? cells.of(id) : Map.of());
    }

    @GetMapping(SHEET + "/unggah")
    UploadPage form(SheetPath at, CurrentOfficial official) {
        return new UploadPage(at.place(), filled(at, official), List.of(), Map.of());
    }

    @PostMapping(SHEET + "/unggah")
    UploadPage compare(SheetPath at, @RequestParam MultipartFile berkas, CurrentOfficial official) throws IOException {
        var sheet = filled(at, official);
        if (berkas.isEmpty() || berkas.getSize() > LARGEST) {
            return refused(at.place(), sheet, "Pilih formulir .xlsx yang sudah diisi, paling besar 5 MB.");
        }
        try (var file = berkas.getInputStream()) {
            return switch (FilledForm.of(file, sheet)) {
                case FilledForm.Unreadable(var message) -> refused(at.place(), sheet, message);
                case FilledForm.Read(var texts) -> {
                    var id = at.id();
                    var lines = CompareForm.lines(texts, rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id));
                    yield lines.isEmpty()
                            ? refused(at.place(), sheet, "Formulir ini tidak memuat satu baris pun dari lembar ini.")
                            : new UploadPage(at.place(), sheet, lines, Map.of());
                }
            };
        }
    }

    @PostMapping(SHEET + "/unggah/terapkan")
    Object apply(SheetPath at, @RequestParam MultiValueMap<String, String> fields, CurrentOfficial official) {
        var sheet = filled(at, official);
        var answer = saveCells.save(at.place(), sheet, official, FormCells.of(fields), Via.WORKBOOK);
        return answer instanceof Typing.Answer.Kept
                ? "redirect:" + at.href() + "&kabar=terapkan"
                : new UploadPage(at.place(), sheet, List.of(), FormCells.findings(answer));
    }

    /// The sheet, for those who type in it.
    private Sheet filled(SheetPath at, CurrentOfficial official) {
        fillers.get(at.sheet(), official);
        return at.sheet();
    }

    private static UploadPage refused(Place place, Sheet sheet, String message) {
        return new UploadPage(place, sheet, List.of(), Map.of("berkas", message));
    }

    private static ResponseEntity<byte[]> file(SheetPath at, String ending, String type, byte[] bytes) {
        var name = fileName(at.place(), at.sheet().head().unitCode(), ending);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .body(bytes);
    }

    /// `2026-TW3_kominfo_dinas_Formulir-Realisasi.pdf`.
    static String fileName(Place place, String unit, String ending) {
        return "%d-%s_%s_%s_Formulir-Realisasi.%s"
                .formatted(
                        place.round().quarter().year(),
                        place.round().period().toUpperCase(Locale.ROOT),
                        place.agency().code(),
                        unit,
                        ending);
    }
}
