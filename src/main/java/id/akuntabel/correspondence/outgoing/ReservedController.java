package id.akuntabel.correspondence.outgoing;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.correspondence.LetterId;
import id.akuntabel.correspondence.numbering.Lines;
import id.akuntabel.correspondence.offices.Offices;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Reserved numbers that wait for their letter: who has them, since when, and reminding them.
@Controller
class ReservedController {

    private static final String PATH = "/surat/keluar/dipesan";

    private final Reminders reminders;
    private final RemindHolder remindHolder;
    private final Lines lines;
    private final Offices offices;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ReservedController(
            Reminders reminders,
            RemindHolder remindHolder,
            Lines lines,
            Offices offices,
            WorkingCalendars calendars,
            Clock clock) {
        this.reminders = reminders;
        this.remindHolder = remindHolder;
        this.lines = lines;
        this.offices = offices;
        this.calendars = calendars;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ReservedPage list(
            CurrentOfficial official,
            @RequestParam(required = false) @Nullable String opd,
            @RequestParam(required = false) @Nullable String kabar) {
        return page(official, offices.of(official, opd), "diingatkan".equals(kabar), "");
    }

    @PostMapping("/surat/keluar/{id:\\d{1,12}}/ingatkan")
    Object remind(CurrentOfficial official, @PathVariable long id) {
        var line = lines.find(new LetterId(id))
                .filter(found -> offices.keeps(official, found.agency()))
                .orElseThrow(NotFound::new);
        var agency = offices.all(official).stream()
                .filter(one -> one.id().equals(line.agency()))
                .findFirst()
                .orElseThrow(NotFound::new);
        var cause = official.cause(offices.acting(official, agency.id()), clock.instant());
        return remindHolder
                .remind(line, today(agency), cause)
                .<Object>map(message -> page(official, agency, false, message))
                .orElse("redirect:" + PATH + "?opd=" + agency.code() + "&kabar=diingatkan");
    }

    private ReservedPage page(CurrentOfficial official, Agency agency, boolean reminded, String finding) {
        var today = today(agency);
        var keeps = offices.keeps(official, agency.id());
        var own = official.official().id().toString();
        var waiting = reminders.waiting(
                agency.id(), Overdue.before(calendars.of(agency.code(), agency.zone()), today, agency.zone()));
        return new ReservedPage(
                agency,
                offices.all(official),
                waiting.stream()
                        .map(one -> line(
                                one, agency, today, keeps && !one.line().byId().equals(own)))
                        .toList(),
                reminded,
                finding);
    }

    private static ReservedPage.Row line(Reminders.Waiting waiting, Agency agency, LocalDate today, boolean may) {
        var line = waiting.line();
        var since = LocalDate.ofInstant(line.at(), agency.zone());
        return new ReservedPage.Row(
                "/surat/keluar/" + line.id(),
                line.number(),
                line.subject(),
                line.by(),
                Wording.shortDate(since),
                ChronoUnit.DAYS.between(since, today),
                Wording.shortDate(LocalDate.of(line.year(), 12, 31)),
                today.getYear() > line.year(),
                reminded(waiting, agency),
                may && !today.equals(waiting.lastDay()));
    }

    static String reminded(Reminders.Waiting waiting, Agency agency) {
        return waiting.lastAt() == null
                ? ""
                : "diingatkan " + waiting.times() + "×, terakhir " + Wording.dateTime(waiting.lastAt(), agency.zone());
    }

    private LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
