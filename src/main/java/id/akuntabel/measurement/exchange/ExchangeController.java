package id.akuntabel.measurement.exchange;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.FormCells;
import id.akuntabel.measurement.actuals.SaveCells;
import id.akuntabel.measurement.actuals.Typing;
import id.akuntabel.measurement.actuals.Via;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Duties;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.paper.Letterheads;
import id.akuntabel.paper.Press;
import id.akuntabel.paper.WordPress;
import id.akuntabel.shell.NotFound;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    private final Access access;
    private final Rounds rounds;
    private final Cells cells;
    private final SaveCells saveCells;
    private final Letterheads letterheads;
    private final Clock clock;
    private final Press press;
    private final WordPress wordPress;

    ExchangeController(
            Access access,
            Rounds rounds,
            Cells cells,
            SaveCells saveCells,
            Letterheads letterheads,
            Clock clock,
            Press press,
            WordPress wordPress) {
        this.access = access;
        this.rounds = rounds;
        this.cells = cells;
        this.saveCells = saveCells;
        this.letterheads = letterheads;
        this.clock = clock;
        this.press = press;
        this.wordPress = wordPress;
    }

    @GetMapping(SHEET + "/formulir.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        var id = sheet.head().id();
        return file(
                place,
                unit,
                "xlsx",
                XLSX,
                WriteForm.of(place, sheet, rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id)));
    }

    /// @param isi `1`: with what stands in the sheet now
    @GetMapping(SHEET + "/formulir.pdf")
    ResponseEntity<byte[]> paper(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String isi,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return file(place, unit, "pdf", "application/pdf", press.print(form(place, unit, !isi.isEmpty())));
    }

    @GetMapping(SHEET + "/formulir.docx")
    ResponseEntity<byte[]> document(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String isi,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return file(place, unit, "docx", DOCX, wordPress.write(form(place, unit, !isi.isEmpty())));
    }

    private FormPaper form(Place place, String unit, boolean filled) {
        var sheet = access.sheet(place, unit);
        var id = sheet.head().id();
        return FormPaper.of(
                letterheads.of(
                        place.agency().id().value(),
                        LocalDate.ofInstant(clock.instant(), place.agency().zone())),
                place,
                sheet.head().unitName(),
                rounds.itemsOf(id),
                rounds.variablesOf(id),
                filled ? cells.of(id) : Map.of());
    }

    @GetMapping(SHEET + "/unggah")
    UploadPage form(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return new UploadPage(place, filled(place, unit, official), List.of(), Map.of());
    }

    @PostMapping(SHEET + "/unggah")
    UploadPage compare(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam MultipartFile berkas,
            CurrentOfficial official)
            throws IOException {
        var place = access.place(year, period, agency, official);
        var sheet = filled(place, unit, official);
        if (berkas.isEmpty() || berkas.getSize() > LARGEST) {
            return refused(place, sheet, "Pilih formulir .xlsx yang sudah diisi, paling besar 5 MB.");
        }
        try (var file = berkas.getInputStream()) {
            return switch (FilledForm.of(file, sheet)) {
                case FilledForm.Unreadable(var message) -> refused(place, sheet, message);
                case FilledForm.Read(var texts) -> {
                    var id = sheet.head().id();
                    var lines = CompareForm.lines(texts, rounds.itemsOf(id), rounds.variablesOf(id), cells.of(id));
                    yield lines.isEmpty()
                            ? refused(place, sheet, "Formulir ini tidak memuat satu baris pun dari lembar ini.")
                            : new UploadPage(place, sheet, lines, Map.of());
                }
            };
        }
    }

    @PostMapping(SHEET + "/unggah/terapkan")
    Object apply(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = filled(place, unit, official);
        var answer = saveCells.save(place, sheet, official, FormCells.of(fields), Via.WORKBOOK);
        return answer instanceof Typing.Answer.Kept
                ? "redirect:" + place.href(sheet) + "&kabar=terapkan"
                : new UploadPage(place, sheet, List.of(), FormCells.findings(answer));
    }

    /// The sheet, for those who type in it.
    private Sheet filled(Place place, String unit, CurrentOfficial official) {
        var sheet = access.sheet(place, unit);
        var responsible = rounds.itemsOf(sheet.head().id()).stream()
                .map(item -> item.agreed().responsible())
                .collect(Collectors.toSet());
        if (Duties.filler(official, place.agency().id(), sheet.head().unit(), responsible)
                .isEmpty()) {
            throw new NotFound();
        }
        return sheet;
    }

    private static UploadPage refused(Place place, Sheet sheet, String message) {
        return new UploadPage(place, sheet, List.of(), Map.of("berkas", message));
    }

    private static ResponseEntity<byte[]> file(Place place, String unit, String ending, String type, byte[] bytes) {
        var name = fileName(place, unit, ending);
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
