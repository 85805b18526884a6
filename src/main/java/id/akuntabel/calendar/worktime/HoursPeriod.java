package id.akuntabel.calendar.worktime;

import static java.time.DayOfWeek.MONDAY;

import id.akuntabel.calendar.Wording;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Working hours of a stretch of dates, with the decree that set them. Days that are not in `week` are days off.
///
/// @param name  `Jam kerja biasa`, `Jam kerja Ramadan 1447 H`
/// @param until last day; null for the usual hours, which hold until others are decreed
public record HoursPeriod(
        String name,
        String decree,
        LocalDate from,
        @Nullable LocalDate until,
        Map<DayOfWeek, DayHours> week) {

    public HoursPeriod {
        if (week.isEmpty()) {
            throw new IllegalArgumentException("Jam kerja tanpa hari kerja");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("Masa jam kerja berakhir sebelum mulai");
        }
        week = Map.copyOf(week);
    }

    /// Hours without an end are the usual ones; explanations name only the others.
    public boolean isUsual() {
        return until == null;
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /// The week in lines, days alike together: `Senin–Kamis 07.30–16.00, istirahat 12.00–13.00`.
    public List<String> printedWeek() {
        var lines = new ArrayList<String>();
        for (var first = 0; first < 7; ) {
            var hours = week.get(MONDAY.plus(first));
            var last = first;
            while (hours != null && last < 6 && hours.equals(week.get(MONDAY.plus(last + 1)))) {
                last++;
            }
            if (hours != null) {
                var days = Wording.weekday(MONDAY.plus(first));
                lines.add((first == last ? days : days + "–" + Wording.weekday(MONDAY.plus(last))) + " "
                        + hours.printed());
            }
            first = last + 1;
        }
        return lines;
    }

    /// `37 jam 30 menit`: what Perpres 21/2023 fixes for a week.
    public String printedSum() {
        var sum = averageDay().multipliedBy(week.size());
        return sum.toHours() + " jam" + (sum.toMinutesPart() == 0 ? "" : " " + sum.toMinutesPart() + " menit");
    }

    /// `sejak 12 Apr 2023`, `19 Feb 2026 – 20 Mar 2026`.
    public String printedDates() {
        return until == null
                ? "sejak " + Wording.shortDate(from)
                : Wording.shortDate(from) + " – " + Wording.shortDate(until);
    }

    /// Net working time of an average working day: 450 minutes under Perpres 21/2023.
    public Duration averageDay() {
        return week.values().stream()
                .map(DayHours::net)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(week.size());
    }
}
