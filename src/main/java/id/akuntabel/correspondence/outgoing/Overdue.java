package id.akuntabel.correspondence.outgoing;

import id.akuntabel.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// When a reserved number has waited too long for its letter: for a whole working day.
final class Overdue {

    /// Days without work in a row that no calendar exceeds.
    private static final int LONGEST_BREAK = 31;

    private Overdue() {}

    /// What was reserved before the working day that precedes today has waited for a whole one.
    static Instant before(WorkingCalendar calendar, LocalDate today, ZoneId zone) {
        var day = today.minusDays(1);
        for (var back = 0; back < LONGEST_BREAK && !calendar.isWorkingDay(day); back++) {
            day = day.minusDays(1);
        }
        return day.atStartOfDay(zone).toInstant();
    }
}
