package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.worktime.HoursPeriod;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A decree about to be recorded: every field readable, rules not yet looked at.
///
/// @param withdrawnHours ids of earlier hours that it takes back
public record NewDecree(
        String number,
        String title,
        LocalDate decreedOn,
        @Nullable String agencyCode,
        @Nullable String note,
        List<Day> days,
        @Nullable HoursPeriod hours,
        List<Long> withdrawnHours) {

    /// One day of it.
    public record Day(LocalDate day, Ruling ruling, String name) {}

    public NewDecree {
        days = List.copyOf(days);
        withdrawnHours = List.copyOf(withdrawnHours);
    }
}
