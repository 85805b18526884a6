package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.worktime.HoursPeriod;
import org.jspecify.annotations.Nullable;

/// Working hours in a decree.
///
/// @param withdrawnBy number of the later decree that took them back; null while they hold
public record DecreedHours(
        long id,
        Decree decree,
        HoursPeriod period,
        @Nullable String withdrawnBy) {}
