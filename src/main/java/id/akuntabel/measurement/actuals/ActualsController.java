package id.akuntabel.measurement.actuals;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.actuals.Typing.Answer;
import id.akuntabel.measurement.actuals.Typing.Typed;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.SheetPath;
import id.akuntabel.shell.NotFound;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of a sheet; without script it is one form.
@Controller
class ActualsController {

    private static final String SHEET = "/isian/{year:\\d{4}}/{period}/{agency}";

    private final Access access;
    private final Rounds rounds;
    private final SaveCells saveCells;
    private final SheetPages pages;

    ActualsController(Access access, Rounds rounds, SaveCells saveCells, SheetPages pages) {
        this.access = access;
        this.rounds = rounds;
        this.saveCells = saveCells;
        this.pages = pages;
    }

    @GetMapping(SHEET)
    Object show(
            Place place,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(required = false) @Nullable String kabar,
            CurrentOfficial official) {
        if (unit == null) {
            return "redirect:" + place.href(first(place, official));
        }
        return pages.page(
                place,
                access.sheet(place, unit),
                official,
                new ActualsPage.Filter(cari.strip(), status.equals("kosong")),
                SheetPages.Returned.NOTHING,
                news(kabar));
    }

    @PostMapping(SHEET)
    Object save(SheetPath at, @RequestParam MultiValueMap<String, String> fields, CurrentOfficial official) {
        var typed = FormCells.of(fields);
        var answer = saveCells.save(at.place(), at.sheet(), official, typed, Via.FORM);
        if (answer instanceof Answer.Kept) {
            return "redirect:" + at.href() + "&kabar=simpan";
        }
        var findings = FormCells.findings(answer);
        var kept = typed.stream()
                .filter(one -> findings.containsKey(one.sel()) || answer instanceof Answer.Shut)
                .collect(Collectors.toMap(Typed::sel, Typed::teks, (one, two) -> two));
        return pages.page(
                at.place(),
                access.again(at).sheet(),
                official,
                new ActualsPage.Filter("", false),
                new SheetPages.Returned(kept, findings),
                null);
    }

    private static @Nullable String news(@Nullable String code) {
        return switch (code == null ? "" : code) {
            case "simpan" -> "Tersimpan.";
            case "tarik" -> "Isian ditarik kembali. Anda dapat memperbaikinya, lalu mengirimnya lagi.";
            case "kirim" -> "Isian terkirim. Anda dapat menariknya kembali sebelum dibuka pereviu.";
            case "terapkan" -> "Isi berkas sudah diterapkan.";
            default -> null;
        };
    }

    /// The sheet of the viewer's own unit, else the first.
    private Sheet first(Place place, CurrentOfficial official) {
        var sheets = rounds.sheetsOf(place.round().id());
        return sheets.stream()
                .filter(sheet -> official.holdings().stream()
                        .anyMatch(holding ->
                                holding.position().unit().equals(sheet.head().unit())))
                .findFirst()
                .or(() -> sheets.stream().findFirst())
                .orElseThrow(NotFound::new);
    }
}
