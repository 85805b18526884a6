package id.akuntabel.calendar.overview;

import id.akuntabel.calendar.KnownAgencies;
import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.calendar.decrees.Decree;
import id.akuntabel.calendar.decrees.DecreedHours;
import id.akuntabel.calendar.decrees.Decrees;
import id.akuntabel.calendar.decrees.Timetable;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class CalendarController {

    /// Years and working days are the same in all zones of a page.
    private static final ZoneId ANY_ZONE = ZoneId.of("Asia/Makassar");

    private final Decrees decrees;
    private final ObjectProvider<KnownAgencies> agencies;
    private final Clock clock;

    CalendarController(Decrees decrees, ObjectProvider<KnownAgencies> agencies, Clock clock) {
        this.decrees = decrees;
        this.agencies = agencies;
        this.clock = clock;
    }

    @GetMapping("/pengaturan/kalender")
    CalendarPage show(
            @RequestParam(required = false) @Nullable Integer tahun,
            @RequestParam(defaultValue = "") String pd,
            @RequestParam(required = false) @Nullable Long dicatat) {
        var year =
                tahun == null ? LocalDate.ofInstant(clock.instant(), ANY_ZONE).getYear() : tahun;
        var known = agencies.stream().flatMap(slot -> slot.list().stream()).toList();
        if (year < 2000
                || year > 2100
                || (!pd.isEmpty()
                        && known.stream().noneMatch(named -> named.code().equals(pd)))) {
            throw new NotFound();
        }
        var timetable = decrees.timetable();
        var all = decrees.list();
        return new CalendarPage(
                year,
                pd,
                known,
                months(year, timetable.of(pd, ANY_ZONE)),
                hours(timetable, year, pd),
                days(timetable, year, pd),
                all,
                all.stream()
                        .filter(decree -> dicatat != null && decree.id() == dicatat)
                        .findFirst()
                        .orElse(null));
    }

    private static List<CalendarPage.Month> months(int year, WorkingCalendar calendar) {
        return Arrays.stream(java.time.Month.values())
                .map(month -> {
                    var first = YearMonth.of(year, month).atDay(1);
                    var days = first.datesUntil(first.plusMonths(1)).filter(calendar::isWorkingDay);
                    return new CalendarPage.Month(Wording.month(month), (int) days.count());
                })
                .toList();
    }

    private static List<DecreedHours> hours(Timetable timetable, int year, String agency) {
        return timetable.hours().stream()
                .filter(hours -> concerns(hours.decree(), agency))
                .filter(hours -> hours.period().from().getYear() <= year)
                .filter(hours -> {
                    var until = hours.period().until();
                    return until == null || until.getYear() >= year;
                })
                .sorted(Comparator.comparing(hours -> hours.period().from()))
                .toList();
    }

    private static List<CalendarPage.DayRow> days(Timetable timetable, int year, String agency) {
        return timetable.days().stream()
                .filter(day -> day.day().getYear() == year)
                .filter(day -> concerns(day.decree(), agency))
                .map(day -> new CalendarPage.DayRow(day, timetable.isLatest(day)))
                .toList();
    }

    /// Without an agency everything is shown.
    private static boolean concerns(Decree decree, String agency) {
        return agency.isEmpty()
                || decree.agencyCode() == null
                || decree.agencyCode().equals(agency);
    }
}
