package id.akuntabel.calendar.worktime;

import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.calendar.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Working time as data: periods of hours and days off (Perpres 21/2023 and the joint decrees on holidays).
public final class WorkingTime implements WorkingCalendar {

    /// No decree closes an office for a year; a longer search means that no hours are in force.
    private static final int LONGEST_SEARCH_IN_DAYS = 400;

    private final ZoneId zone;
    private final List<HoursPeriod> hours;
    private final Map<LocalDate, DayOff> daysOff;

    /// @param hours the first that covers a day counts, so special hours stand before the usual ones
    public WorkingTime(ZoneId zone, List<HoursPeriod> hours, Collection<DayOff> daysOff) {
        this.zone = zone;
        this.hours = List.copyOf(hours);
        this.daysOff = daysOff.stream().collect(Collectors.toUnmodifiableMap(DayOff::day, Function.identity()));
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Deadline deadline(Instant start, StandardDuration duration) {
        return switch (duration) {
            case StandardDuration.Exactly exactly -> deadline(start, exactly.amount(), exactly.unit());
            case StandardDuration.Between range -> deadline(start, range.most(), range.unit());
            case StandardDuration.Window window -> deadline(start, window.amount(), window.unit());
            case StandardDuration.Open open -> Deadline.NONE;
        };
    }

    private Deadline deadline(Instant start, int amount, TimeUnit unit) {
        var date = dateOf(start);
        return switch (unit) {
            case MINUTE -> afterWork(start, Duration.ofMinutes(amount));
            case HOUR -> afterWork(start, Duration.ofHours(amount));
            case WORKING_DAY -> afterWorkingDays(start, amount);
            case CALENDAR_DAY -> onDate(start, date.plusDays(amount), amount, unit);
            case WEEK -> onDate(start, date.plusWeeks(amount), amount, unit);
            case MONTH -> onDate(start, date.plusMonths(amount), amount, unit);
        };
    }

    private Deadline afterWork(Instant start, Duration work) {
        var explanation = new Explanation(this);
        var begin = begin(start, explanation);
        var left = work;
        for (var date = dateOf(begin); ; date = date.plusDays(1)) {
            var day = workday(date);
            if (day == null) {
                explanation.dayOff(date);
                continue;
            }
            var end = day.closes();
            var todo = left;
            for (var session : day.sessions()) {
                var here = session.within(begin, session.to());
                if (here.compareTo(todo) >= 0) {
                    end = (session.from().isBefore(begin) ? begin : session.from()).plus(todo);
                    explanation.worked(day, begin, end);
                    return explanation.dueAt(end);
                }
                todo = todo.minus(here);
            }
            left = todo;
            explanation.worked(day, begin, end);
        }
    }

    private Deadline afterWorkingDays(Instant start, int days) {
        var explanation = new Explanation(this);
        var begin = begin(start, explanation);
        var date = dateOf(begin);
        var first = requireWorkday(date);
        var usesFirstDayUp = begin.equals(first.opens());
        var timeOfDay = LocalTime.ofInstant(begin, zone);
        if (!usesFirstDayUp) {
            explanation.beginsWithin(first, begin);
            date = date.plusDays(1);
        }
        for (var ordinal = 1; ; date = date.plusDays(1)) {
            var day = workday(date);
            if (day == null) {
                explanation.dayOff(date);
            } else if (ordinal == days) {
                var due = usesFirstDayUp ? day.closes() : day.atOrBefore(timeOfDay);
                explanation.lastDay(day, ordinal, due);
                return explanation.dueAt(due);
            } else {
                explanation.wholeDay(day, ordinal++);
            }
        }
    }

    private Deadline onDate(Instant start, LocalDate target, int amount, TimeUnit unit) {
        var explanation = new Explanation(this);
        explanation.calendarTime(start, target, amount, unit);
        var due = requireWorkday(nextWorkingDay(target));
        target.datesUntil(due.date()).forEach(explanation::dayOff);
        explanation.untilClose(due, !due.date().equals(target));
        return explanation.dueAt(due.closes());
    }

    /// The first whole minute of work at or after the start.
    private Instant begin(Instant start, Explanation explanation) {
        var minute = start.truncatedTo(ChronoUnit.MINUTES);
        var rounded = minute.equals(start) ? start : minute.plus(1, ChronoUnit.MINUTES);
        var begin = nextWorkingInstant(rounded);
        if (!begin.equals(rounded)) {
            explanation.waiting(start, begin);
        }
        return begin;
    }

    @Override
    public Duration workingTimeBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return workingTimeBetween(to, from).negated();
        }
        return workdays(from, to).map(day -> day.worked(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public double workingDaysBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return workdays(from, to)
                .mapToDouble(day ->
                        (double) day.worked(from, to).toSeconds() / day.net().toSeconds())
                .sum();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return workday(day) != null;
    }

    @Override
    public Instant nextWorkingInstant(Instant at) {
        var today = workday(dateOf(at));
        if (today != null) {
            for (var session : today.sessions()) {
                if (at.isBefore(session.to())) {
                    return at.isBefore(session.from()) ? session.from() : at;
                }
            }
        }
        return requireWorkday(nextWorkingDay(dateOf(at).plusDays(1))).opens();
    }

    @Override
    public Duration usualDay() {
        return hours.stream()
                .filter(HoursPeriod::isUsual)
                .findFirst()
                .orElseGet(hours::getFirst)
                .averageDay();
    }

    /// A day in words: `07.30–16.00, istirahat 12.00–13.00`, `cuti bersama … (SKB …)`, `akhir pekan`.
    public String describe(LocalDate date) {
        var day = workday(date);
        return day == null ? reasonOff(date) : day.hours().printed();
    }

    /// Why nobody works on this day.
    String reasonOff(LocalDate date) {
        var off = daysOff.get(date);
        if (off != null) {
            return off.kind().printed() + " " + off.name() + " (" + off.decree() + ")";
        }
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? "akhir pekan" : "bukan hari kerja";
    }

    LocalDate dateOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    /// The hours of a day, or null when nobody works on it.
    @Nullable
    Workday workday(LocalDate date) {
        if (daysOff.containsKey(date)) {
            return null;
        }
        var period = hoursOn(date);
        var today = period == null ? null : period.week().get(date.getDayOfWeek());
        return period == null || today == null ? null : new Workday(date, today, period, zone);
    }

    @Nullable
    DayOff dayOff(LocalDate date) {
        return daysOff.get(date);
    }

    private @Nullable HoursPeriod hoursOn(LocalDate date) {
        for (var period : hours) {
            if (period.covers(date)) {
                return period;
            }
        }
        return null;
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        return from.datesUntil(from.plusDays(LONGEST_SEARCH_IN_DAYS))
                .filter(this::isWorkingDay)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No working hours in force after " + from));
    }

    private Workday requireWorkday(LocalDate date) {
        var day = workday(date);
        if (day == null) {
            throw new IllegalStateException(date + " is not a working day");
        }
        return day;
    }

    private Stream<Workday> workdays(Instant from, Instant to) {
        return dateOf(from).datesUntil(dateOf(to).plusDays(1)).flatMap(date -> Stream.ofNullable(workday(date)));
    }
}
