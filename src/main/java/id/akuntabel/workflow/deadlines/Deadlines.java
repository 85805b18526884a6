package id.akuntabel.workflow.deadlines;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.calendar.WorkingCalendars;
import id.akuntabel.organization.Agency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Computes deadlines in the working time of the agency that runs the process.
@Component
public class Deadlines {

    private final WorkingCalendars calendars;

    Deadlines(WorkingCalendars calendars) {
        this.calendars = calendars;
    }

    public WorkingCalendar calendar(Agency agency) {
        return calendars.of(agency.code(), agency.zone());
    }

    /// The calendars of many agencies, or of one for many rows, with one question to the database.
    public Function<Agency, WorkingCalendar> calendars() {
        var known = calendars.asKnownNow();
        return agency -> known.of(agency.code(), agency.zone());
    }

    /// The deadline of a step that arrived at `start`.
    public Due of(Agency agency, StandardDuration duration, Instant start) {
        if (duration instanceof StandardDuration.Open) {
            return Due.NONE;
        }
        var calendar = calendar(agency);
        var deadline = calendar.deadline(start, duration);
        var at = deadline.dueAt();
        return at == null
                ? Due.NONE
                : new Due(at, false, deadline.slices(), ladder(calendar, start, at), new Due.Basis(start, duration));
    }

    /// A deadline that somebody set.
    public Due at(Agency agency, Instant at, Instant start) {
        return new Due(at, true, List.of(), ladder(calendar(agency), start, at), null);
    }

    /// A deadline moved by the working time during which the process lay still.
    public Due after(Agency agency, Instant resumed, Duration left) {
        var minutes = Math.max(1, Math.toIntExact(left.toMinutes()));
        return of(agency, new StandardDuration.Exactly(minutes, TimeUnit.MINUTE, minutes + " menit"), resumed);
    }

    /// The end of the working hours of a day; empty when the agency does not work on it.
    public Optional<Instant> endOfWork(Agency agency, LocalDate day) {
        var calendar = calendar(agency);
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

    /// Reminders that lie ahead when the step arrives: a step of 15 minutes is not announced two days before.
    static List<Due.Reminder> ladder(WorkingCalendar calendar, Instant start, Instant due) {
        var ladder = new ArrayList<Due.Reminder>();
        var whole = calendar.workingTimeBetween(start, due);
        before(calendar, start, whole, calendar.usualDay().multipliedBy(2), Rung.TWO_DAYS, ladder);
        before(calendar, start, whole, Duration.ofHours(4), Rung.FOUR_HOURS, ladder);
        ladder.add(new Due.Reminder(Rung.DUE, due));
        var superior = calendar.deadline(due, new StandardDuration.Exactly(1, TimeUnit.WORKING_DAY, "1 hari kerja"));
        if (superior.dueAt() != null) {
            ladder.add(new Due.Reminder(Rung.SUPERIOR, superior.dueAt()));
        }
        return ladder;
    }

    private static void before(
            WorkingCalendar calendar,
            Instant start,
            Duration whole,
            Duration earlier,
            Rung rung,
            List<Due.Reminder> ladder) {
        var minutes = whole.minus(earlier).toMinutes();
        if (minutes <= 0) {
            return;
        }
        var deadline = calendar.deadline(
                start, new StandardDuration.Exactly(Math.toIntExact(minutes), TimeUnit.MINUTE, minutes + " menit"));
        if (deadline.dueAt() != null) {
            ladder.add(new Due.Reminder(rung, deadline.dueAt()));
        }
    }
}
