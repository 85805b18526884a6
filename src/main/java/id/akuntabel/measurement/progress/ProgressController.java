package id.akuntabel.measurement.progress;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.progress.TypeProgress.Returned;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.SheetPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The monthly reports of a sheet.
@Controller
class ProgressController {

    private static final String PROGRESS = "/isian/{year:\\d{4}}/{period}/{agency}/progres";

    private final ProgressPages pages;
    private final TypeProgress typing;
    private final TakeFigure taking;
    private final Clock clock;

    ProgressController(ProgressPages pages, TypeProgress typing, TakeFigure taking, Clock clock) {
        this.pages = pages;
        this.typing = typing;
        this.taking = taking;
        this.clock = clock;
    }

    @GetMapping(PROGRESS)
    ProgressPage show(
            SheetPath at,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String kabar,
            CurrentOfficial official) {
        return pages.month(
                at.place(), at.sheet(), month(at.place(), bulan), official, Returned.NOTHING, kabar.equals("simpan"));
    }

    @PostMapping(PROGRESS)
    Object save(
            SheetPath at,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var month = month(at.place(), bulan);
        var returned = typing.type(at.place(), at.sheet(), month, official, fields);
        return returned.findings().isEmpty()
                ? "redirect:" + at.href("progres") + "&bulan=" + month + "&kabar=simpan"
                : pages.month(at.place(), at.sheet(), month, official, returned, false);
    }

    @GetMapping(PROGRESS + "/rekap")
    ProgressRecapPage recap(SheetPath at, @RequestParam(defaultValue = "") String kabar, CurrentOfficial official) {
        return pages.recap(at.place(), at.sheet(), official, Map.of(), kabar.equals("ambil"));
    }

    @PostMapping(PROGRESS + "/rekap")
    Object take(
            SheetPath at,
            @RequestParam(defaultValue = "") String baris,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "0") int rev,
            CurrentOfficial official) {
        var findings = taking.take(at.place(), at.sheet(), official, baris, nilai, rev);
        return findings.isEmpty()
                ? "redirect:" + at.href("progres/rekap") + "&kabar=ambil"
                : pages.recap(at.place(), at.sheet(), official, findings, false);
    }

    private int month(Place place, String asked) {
        return Months.chosen(
                place.round().quarter(),
                asked,
                LocalDate.ofInstant(clock.instant(), place.agency().zone()));
    }
}
