package id.akuntabel.measurement.rounds;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The last day of a window and the instant it stands for: the end of that day's working hours.
final class Window {

    private Window() {}

    /// What is wrong with a last day, or null.
    static @Nullable String finding(WorkingCalendar calendar, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(today)) {
            return Wording.fullDate(lastDay) + " sudah lewat. Pilih hari kerja yang akan datang.";
        }
        if (!calendar.isWorkingDay(lastDay)) {
            return Wording.fullDate(lastDay) + " bukan hari kerja. Pilih hari kerja, agar tenggatnya dapat dipenuhi.";
        }
        return null;
    }

    /// The last instant of working time on a working day, found by halving: a calendar tells whether time is left.
    static Instant end(WorkingCalendar calendar, LocalDate lastDay) {
        var from = lastDay.atStartOfDay(calendar.zone()).toInstant();
        var to = lastDay.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
        var night = to;
        while (to.getEpochSecond() - from.getEpochSecond() > 60) {
            var middle = from.plusSeconds((to.getEpochSecond() - from.getEpochSecond()) / 120 * 60);
            if (calendar.workingTimeBetween(middle, night).isPositive()) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return to;
    }
}
