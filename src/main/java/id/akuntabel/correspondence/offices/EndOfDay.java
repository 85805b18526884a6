package id.akuntabel.correspondence.offices;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.organization.Agency;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// When the working hours of a day end.
public final class EndOfDay {

    private EndOfDay() {}

    /// Empty where nobody works on that day.
    public static Optional<Instant> of(Agency agency, WorkingCalendar calendar, LocalDate day) {
        var morning = day.atStartOfDay(agency.zone()).toInstant();
        var night = day.plusDays(1).atStartOfDay(agency.zone()).toInstant();
        var minutes =
                Math.toIntExact(calendar.workingTimeBetween(morning, night).toMinutes());
        if (minutes == 0) {
            return Optional.empty();
        }
        var whole = new StandardDuration.Exactly(minutes, TimeUnit.MINUTE, minutes + " menit");
        return Optional.ofNullable(calendar.deadline(morning, whole).dueAt());
    }
}
