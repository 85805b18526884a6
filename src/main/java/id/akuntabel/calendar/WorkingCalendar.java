package id.akuntabel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The working time of one agency: its hours per period, its holidays, its zone (Perpres 21/2023). Immutable;
/// pure.
public interface WorkingCalendar {

    ZoneId zone();

    /// When work that begins at `start` is due, with the slices that explain it. Always an instant of working time.
    ///
    /// * minutes and hours: net working time, breaks left out;
    /// * n working days: the same time of day on the n-th working day after; work that begins with the opening hour
    ///   of a day uses that day up and is due when the n-th day closes;
    /// * calendar days, weeks, months: the close of the working day on that date, or of the next working day when
    ///   the date is none (a deadline that falls on a holiday moves to the next working day);
    /// * a range: the longer end; a window like an exact duration; `Open`: [Deadline#NONE].
    ///
    /// Work that arrives outside working time begins with the next working minute, and a started minute counts from
    /// its end: nobody loses time to the clock.
    Deadline deadline(Instant start, StandardDuration duration);

    /// Net working time between two instants; negative if `to` lies before `from`.
    Duration workingTimeBetween(Instant from, Instant to);

    /// The same, in working days: a day counts by the part of its own working time that lies between the two, so that
    /// a shorter day (Ramadan) is a whole day too.
    double workingDaysBetween(Instant from, Instant to);

    boolean isWorkingDay(LocalDate day);

    /// The first working instant at or after `at`.
    Instant nextWorkingInstant(Instant at);

    /// Working time of a usual day: what "1 hari kerja" is worth when time left is told.
    Duration usualDay();
}
