package id.akuntabel.measurement.rounds;

import id.akuntabel.calendar.Period;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.calendar.TypedDate;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening a round by hand, and giving a unit more time.
@Controller
class OpeningController {

    private final Access access;
    private final OpenRound opening;
    private final ExtendWindow extending;
    private final Clock clock;

    OpeningController(Access access, OpenRound opening, ExtendWindow extending, Clock clock) {
        this.access = access;
        this.opening = opening;
        this.extending = extending;
        this.clock = clock;
    }

    @GetMapping("/isian/buka")
    OpenPage form(@RequestParam String opd, CurrentOfficial official) {
        var agency = access.agency(opd, official);
        planner(official, agency);
        var today = today(agency);
        return new OpenPage(
                agency,
                choices(today),
                Quarter.containing(today).code(),
                opening.proposedLastDay(agency, today).toString(),
                Map.of());
    }

    @PostMapping("/isian/buka")
    Object open(
            @RequestParam String opd,
            @RequestParam(defaultValue = "") String periode,
            @RequestParam(defaultValue = "") String tenggat,
            CurrentOfficial official) {
        var agency = access.agency(opd, official);
        var cause = official.cause(planner(official, agency), clock.instant());
        var choices = choices(today(agency));
        var quarter = choices.stream().filter(one -> one.code().equals(periode)).findFirst();
        var lastDay = TypedDate.day(tenggat);
        if (quarter.isEmpty() || lastDay.isEmpty()) {
            var findings = quarter.isEmpty()
                    ? Map.of("periode", "Pilih triwulan yang akan diukur.")
                    : Map.of("tenggat", "Tanggal “" + tenggat + "” tidak terbaca. Contoh: 8/10/2026.");
            return new OpenPage(agency, choices, periode, tenggat, findings);
        }
        return switch (opening.open(agency, quarter.get(), lastDay.get(), cause)) {
            case Opening.Opened opened -> "redirect:/isian?opd=" + agency.code();
            case Opening.Refused(var findings) -> new OpenPage(agency, choices, periode, tenggat, findings);
        };
    }

    @GetMapping("/isian/{year:\\d{4}}/{period}/{agency}/perpanjang")
    ExtendPage extension(SheetPath at, CurrentOfficial official) {
        var agency = at.place().agency();
        planner(official, agency);
        var lastDay = opening.proposedLastDay(agency, today(agency));
        return new ExtendPage(at.place(), at.sheet(), lastDay.toString(), "", Map.of());
    }

    @PostMapping("/isian/{year:\\d{4}}/{period}/{agency}/perpanjang")
    Object extend(
            SheetPath at,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "") String alasan,
            CurrentOfficial official) {
        var place = at.place();
        var sheet = at.sheet();
        var cause = official.cause(planner(official, place.agency()), clock.instant())
                .because(alasan.strip());
        var findings = TypedDate.day(sampai)
                .map(day -> extending.extend(place, sheet, day, cause))
                .orElse(Map.of("sampai", "Tanggal “" + sampai + "” tidak terbaca. Contoh: 8/10/2026."));
        return findings.isEmpty()
                ? "redirect:" + place.href(sheet)
                : new ExtendPage(place, sheet, sampai, alasan, findings);
    }

    /// Whoever may not, finds nothing here.
    private static Holding planner(CurrentOfficial official, Agency agency) {
        return Duties.planner(official, agency.id()).orElseThrow(NotFound::new);
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }

    /// The running quarter and the four before it, newest first.
    private static List<Quarter> choices(LocalDate today) {
        var choices = new ArrayList<Quarter>();
        for (var back = 0; back < 5; back++) {
            choices.add(Period.Quarter.containing(today.minusMonths(3L * back)));
        }
        return choices;
    }
}
