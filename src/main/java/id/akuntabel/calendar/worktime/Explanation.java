package id.akuntabel.calendar.worktime;

import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.Deadline.Slice;
import id.akuntabel.calendar.TimeUnit;
import id.akuntabel.calendar.Wording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells in Indonesian sentences how a deadline was counted. Days alike that follow each other become one slice, so
/// that 120 days can still be read.
final class Explanation {

    private final WorkingTime calendar;
    private final List<Slice> slices = new ArrayList<>();
    private @Nullable Run run;

    Explanation(WorkingTime calendar) {
        this.calendar = calendar;
    }

    /// Days alike that follow each other.
    ///
    /// @param key      what makes them alike
    /// @param ordinal  of the first day, for counted working days
    /// @param minutes  that each day adds; 0 when days are counted or nothing is
    private record Run(
            String key, LocalDate first, LocalDate last, Instant from, Instant to, int ordinal, long minutes) {

        long days() {
            return first.datesUntil(last.plusDays(1)).count();
        }

        boolean continuesAs(Run next) {
            return key.equals(next.key) && last.plusDays(1).equals(next.first) && minutes == next.minutes;
        }

        Run with(Run next) {
            return new Run(key, first, next.last, from, next.to, ordinal, minutes);
        }
    }

    /// Work that arrives outside working time waits.
    void waiting(Instant start, Instant begin) {
        var date = calendar.dateOf(start);
        var firstDay = calendar.dateOf(begin);
        var sameDay = date.equals(firstDay);
        var reason = calendar.workday(date) == null ? " (" + calendar.reasonOff(date) + ")" : "";
        add(
                start,
                sameDay ? begin : midnightAfter(date),
                false,
                "%s, %s: di luar jam kerja%s, hitungan mulai %s%s"
                        .formatted(
                                Wording.dayAndDate(date),
                                clock(start),
                                reason,
                                sameDay ? "pukul " : Wording.dayAndDate(firstDay) + ", ",
                                clock(begin)));
        date.plusDays(1).datesUntil(sameDay ? date.plusDays(1) : firstDay).forEach(this::dayOff);
    }

    void dayOff(LocalDate date) {
        extend(new Run(
                calendar.reasonOff(date), date, date, midnightAfter(date.minusDays(1)), midnightAfter(date), 0, 0));
    }

    /// Minutes and hours: what this day adds.
    void worked(Workday day, Instant begin, Instant end) {
        var from = begin.isBefore(day.opens()) ? day.opens() : begin;
        var minutes = day.worked(from, end).toMinutes();
        if (day.net().toMinutes() == minutes && end.equals(day.closes())) {
            extend(new Run("penuh" + hoursName(day), day.date(), day.date(), from, end, 1, minutes));
            return;
        }
        add(
                from,
                end,
                true,
                "%s, %s–%s%s: %d menit%s"
                        .formatted(
                                Wording.dayAndDate(day.date()),
                                clock(from),
                                clock(end),
                                restWithin(day, from, end),
                                minutes,
                                hoursName(day)));
    }

    /// Working days that begin within a day: the first one ends at the same time of the next.
    void beginsWithin(Workday day, Instant begin) {
        add(
                begin,
                day.closes(),
                true,
                "%s, %s: hitungan dimulai; satu hari kerja berakhir pada jam yang sama%s"
                        .formatted(Wording.dayAndDate(day.date()), clock(begin), hoursName(day)));
    }

    void wholeDay(Workday day, int ordinal) {
        extend(new Run("ke" + hoursName(day), day.date(), day.date(), day.opens(), day.closes(), ordinal, 0));
    }

    void lastDay(Workday day, int ordinal, Instant due) {
        add(
                day.opens(),
                due,
                true,
                "%s sampai pukul %s: hari kerja ke-%d%s"
                        .formatted(Wording.dayAndDate(day.date()), clock(due), ordinal, hoursName(day)));
    }

    void calendarTime(Instant start, LocalDate target, int amount, TimeUnit unit) {
        var date = calendar.dateOf(start);
        add(
                start,
                midnightAfter(target.minusDays(1)),
                true,
                "%s ditambah %d %s: %s"
                        .formatted(Wording.dayAndDate(date), amount, unit.printed(), Wording.dayAndDate(target)));
    }

    void untilClose(Workday day, boolean moved) {
        add(
                day.opens(),
                day.closes(),
                true,
                "%s%s sampai jam pulang %s%s"
                        .formatted(
                                moved ? "pindah ke hari kerja berikutnya, " : "",
                                Wording.dayAndDate(day.date()),
                                clock(day.closes()),
                                hoursName(day)));
    }

    Deadline dueAt(Instant due) {
        flush();
        return new Deadline(due, List.copyOf(slices));
    }

    private void extend(Run next) {
        if (run != null && run.continuesAs(next)) {
            run = run.with(next);
            return;
        }
        flush();
        run = next;
    }

    private void add(Instant from, Instant to, boolean counted, String note) {
        flush();
        slices.add(new Slice(from, to, counted, note));
    }

    private void flush() {
        var done = run;
        if (done == null) {
            return;
        }
        run = null;
        if (done.ordinal() == 0) {
            slices.add(new Slice(done.from(), done.to(), false, dates(done) + ": " + done.key()));
        } else if (done.minutes() == 0) {
            slices.add(new Slice(done.from(), done.to(), true, ordinals(done)));
        } else {
            slices.add(new Slice(done.from(), done.to(), true, wholeDays(done)));
        }
    }

    private String ordinals(Run done) {
        var last = done.ordinal() + done.days() - 1;
        var range = done.days() == 1 ? "ke-" + last : "ke-" + done.ordinal() + " sampai ke-" + last;
        return dates(done) + ": hari kerja " + range + done.key().substring("ke".length());
    }

    private String wholeDays(Run done) {
        var day = calendar.workday(done.first());
        var rest = day == null ? "" : restWithin(day, day.opens(), day.closes());
        var name = done.key().substring("penuh".length());
        if (done.days() == 1) {
            return "%s, %s–%s%s: %d menit%s"
                    .formatted(dates(done), clock(done.from()), clock(done.to()), rest, done.minutes(), name);
        }
        return "%s: %d hari penuh × %d menit = %d menit%s"
                .formatted(dates(done), done.days(), done.minutes(), done.days() * done.minutes(), name);
    }

    private String dates(Run done) {
        if (done.days() == 1) {
            return Wording.dayAndDate(done.first());
        }
        var first = Wording.dayAndDate(done.first());
        var last = Wording.dayAndDate(done.last());
        // "Sab 21 – Min 22 Mar 2026": month and year once when they are the same.
        var sameMonth = done.first().withDayOfMonth(1).equals(done.last().withDayOfMonth(1));
        return (sameMonth ? first.substring(0, first.indexOf(' ', 4)) : first) + " – " + last;
    }

    private String restWithin(Workday day, Instant from, Instant end) {
        var rest = day.hours().rest();
        return rest == null || day.worked(from, end).equals(Duration.between(from, end))
                ? ""
                : " tanpa istirahat " + Wording.clock(rest.from()) + "–" + Wording.clock(rest.until());
    }

    private static String hoursName(Workday day) {
        return day.period().isUsual() ? "" : " (" + day.period().name() + ")";
    }

    private String clock(Instant at) {
        return Wording.clock(at, calendar.zone());
    }

    private Instant midnightAfter(LocalDate date) {
        return date.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }
}
