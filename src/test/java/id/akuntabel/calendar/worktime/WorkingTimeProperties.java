package id.akuntabel.calendar.worktime;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.CalendarFixtures;
import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds for every start between February and May 2026: Ramadan, Nyepi and Idulfitri lie within.
class WorkingTimeProperties {

    private final WorkingTime calendar = CalendarFixtures.march2026(CalendarFixtures.WITA);

    @Provide
    Arbitrary<Instant> minutes() {
        var first = CalendarFixtures.at("2026-02-01T00:00");
        return Arbitraries.integers().between(0, 90 * 24 * 60).map(minute -> first.plus(Duration.ofMinutes(minute)));
    }

    @Property(seed = "20260313")
    void a_deadline_lies_in_working_time(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll TimeUnit unit) {
        var due = due(start, amount, unit);

        var day = Objects.requireNonNull(calendar.workday(calendar.dateOf(due)));

        assertThat(day.sessions()).anyMatch(session -> !due.isBefore(session.from()) && !due.isAfter(session.to()));
    }

    @Property(seed = "20260313")
    void minutes_and_hours_are_counted_exactly(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 6000) int amount) {
        var byMinutes = due(start, amount, TimeUnit.MINUTE);
        var byHours = due(start, amount / 60 + 1, TimeUnit.HOUR);

        assertThat(calendar.workingTimeBetween(start, byMinutes)).isEqualTo(Duration.ofMinutes(amount));
        assertThat(calendar.workingTimeBetween(start, byHours)).isEqualTo(Duration.ofHours(amount / 60 + 1));
    }

    @Property(seed = "20260313")
    void who_starts_later_is_due_no_earlier(
            @ForAll("minutes") Instant one,
            @ForAll("minutes") Instant other,
            @ForAll @IntRange(min = 1, max = 60) int amount,
            @ForAll TimeUnit unit) {
        var earlier = one.isBefore(other) ? one : other;
        var later = one.isBefore(other) ? other : one;

        assertThat(due(earlier, amount, unit)).isBeforeOrEqualTo(due(later, amount, unit));
    }

    @Property(seed = "20260313")
    void more_time_is_due_later(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll TimeUnit unit) {
        var unitsWithEveryDay = unit == TimeUnit.MINUTE || unit == TimeUnit.HOUR || unit == TimeUnit.WORKING_DAY;

        if (unitsWithEveryDay) {
            assertThat(due(start, amount, unit)).isBefore(due(start, amount + 1, unit));
        } else {
            assertThat(due(start, amount, unit)).isBeforeOrEqualTo(due(start, amount + 1, unit));
        }
    }

    @Property(seed = "20260313")
    void slices_follow_each_other_from_the_start_to_the_deadline(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 60) int amount, @ForAll TimeUnit unit) {
        var deadline = deadline(start, amount, unit);

        var slices = deadline.slices();

        assertThat(slices.getFirst().from()).isEqualTo(start);
        assertThat(slices.getLast().to()).isEqualTo(deadline.dueAt());
        for (var i = 1; i < slices.size(); i++) {
            assertThat(slices.get(i).from()).isAfterOrEqualTo(slices.get(i - 1).to());
        }
    }

    private Instant due(Instant start, int amount, TimeUnit unit) {
        return Objects.requireNonNull(deadline(start, amount, unit).dueAt());
    }

    private Deadline deadline(Instant start, int amount, TimeUnit unit) {
        return calendar.deadline(start, new StandardDuration.Exactly(amount, unit, amount + " " + unit.printed()));
    }
}
