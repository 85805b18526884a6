package id.akuntabel.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The working time of one agency: its hours per period, its holidays, its zone (Perpres 21/2023). Immutable;
/// pure.
public interface WorkingCalendar {

    ZoneId zone();

    /// When work that begins at `start` is due, with the slices that explain it. `Open` durations have no
    /// deadline:
    /// [Deadline#dueAt()] is then null.
    Deadline deadline(Instant start, StandardDuration duration);

    /// Net working time between two instants; negative if `to` lies before `from`.
    Duration workingTimeBetween(Instant from, Instant to);

    boolean isWorkingDay(LocalDate day);

    /// The first working instant at or after `at`.
    Instant nextWorkingInstant(Instant at);

    /// Working time of a usual day: what "1 hari kerja" is worth when time left is told.
    Duration usualDay();
}
