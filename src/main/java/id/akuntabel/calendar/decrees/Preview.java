package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.Wording;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a decree would do: the days it speaks of, before and after. Of new or withdrawn hours one week is shown.
public record Preview(List<Change> changes) {

    /// @param changed false when the decree says what holds already (a weekend, another decree)
    public record Change(LocalDate day, String before, String after, boolean changed) {

        public String date() {
            return Wording.dayAndDate(day);
        }
    }

    static Preview of(Timetable now, NewDecree given, Decree decree) {
        var after = now.with(
                given.days().stream()
                        .map(day -> new DecreedDay(decree, day.day(), day.ruling(), day.name()))
                        .toList(),
                given.hours() == null
                        ? List.of()
                        : List.of(new DecreedHours(Long.MAX_VALUE, decree, given.hours(), null)),
                given.withdrawnHours());
        // Any zone will do: only dates are compared.
        var zone = ZoneId.of("Asia/Makassar");
        var calendarNow = now.of(given.agencyCode(), zone);
        var calendarAfter = after.of(given.agencyCode(), zone);
        var changes = new ArrayList<Change>();
        for (var day : daysToShow(now, given)) {
            var before = calendarNow.describe(day);
            var then = calendarAfter.describe(day);
            var worked = calendarNow.isWorkingDay(day);
            var changed = worked != calendarAfter.isWorkingDay(day) || (worked && !before.equals(then));
            changes.add(new Change(day, before, then, changed));
        }
        return new Preview(changes);
    }

    public long changedDays() {
        return changes.stream().filter(Change::changed).count();
    }

    private static Set<LocalDate> daysToShow(Timetable now, NewDecree given) {
        var days = new TreeSet<LocalDate>();
        given.days().forEach(day -> days.add(day.day()));
        if (given.hours() != null) {
            addWeek(days, given.hours().from(), given.hours().until());
        }
        now.hours().stream()
                .filter(hours -> given.withdrawnHours().contains(hours.id()))
                .forEach(hours ->
                        addWeek(days, hours.period().from(), hours.period().until()));
        return days;
    }

    private static void addWeek(Set<LocalDate> days, LocalDate from, @Nullable LocalDate until) {
        from.datesUntil(from.plusWeeks(1))
                .filter(day -> until == null || !day.isAfter(until))
                .forEach(days::add);
    }
}
