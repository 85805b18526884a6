package id.akuntabel.calendar.worktime;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
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

    /// Net working time of an average working day: 450 minutes under Perpres 21/2023.
    public Duration averageDay() {
        return week.values().stream()
                .map(DayHours::net)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(week.size());
    }
}
