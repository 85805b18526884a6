package id.akuntabel.measurement.progress;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.measurement.progress.TypeProgress.Returned;
import id.akuntabel.measurement.rounds.Access;
import id.akuntabel.measurement.rounds.Access.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The monthly reports of a sheet.
@Controller
class ProgressController {

    private static final String PROGRESS = "/isian/{year:\\d{4}}/{period}/{agency}/progres";

    private final Access access;
    private final ProgressPages pages;
    private final TypeProgress typing;
    private final TakeFigure taking;
    private final Clock clock;

    ProgressController(Access access, ProgressPages pages, TypeProgress typing, TakeFigure taking, Clock clock) {
        this.access = access;
        this.pages = pages;
        this.typing = typing;
        this.taking = taking;
        this.clock = clock;
    }

    @GetMapping(PROGRESS)
    ProgressPage show(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam(defaultValue = "") String kabar,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        return pages.month(place, sheet, month(place, bulan), official, Returned.NOTHING, kabar.equals("simpan"));
    }

    @PostMapping(PROGRESS)
    Object save(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String bulan,
            @RequestParam Map<String, String> fields,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        var month = month(place, bulan);
        var returned = typing.type(place, sheet, month, official, fields);
        return returned.findings().isEmpty()
                ? "redirect:" + place.href(sheet, "progres") + "&bulan=" + month + "&kabar=simpan"
                : pages.month(place, sheet, month, official, returned, false);
    }

    @GetMapping(PROGRESS + "/rekap")
    ProgressRecapPage recap(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String kabar,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        return pages.recap(place, access.sheet(place, unit), official, Map.of(), kabar.equals("ambil"));
    }

    @PostMapping(PROGRESS + "/rekap")
    Object take(
            @PathVariable int year,
            @PathVariable String period,
            @PathVariable String agency,
            @RequestParam String unit,
            @RequestParam(defaultValue = "") String baris,
            @RequestParam(defaultValue = "") String nilai,
            @RequestParam(defaultValue = "0") int rev,
            CurrentOfficial official) {
        var place = access.place(year, period, agency, official);
        var sheet = access.sheet(place, unit);
        var findings = taking.take(place, sheet, official, baris, nilai, rev);
        return findings.isEmpty()
                ? "redirect:" + place.href(sheet, "progres/rekap") + "&kabar=ambil"
                : pages.recap(place, sheet, official, findings, false);
    }

    private int month(Place place, String asked) {
        return Months.chosen(
                place.round().quarter(),
                asked,
                LocalDate.ofInstant(clock.instant(), place.agency().zone()));
    }
}
