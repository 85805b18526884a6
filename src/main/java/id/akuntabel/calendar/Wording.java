package id.akuntabel.calendar;

import id.akuntabel.shell.DateText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Dates, times and working time as Indonesian officials write them. The words are our own tables: what a Java
/// runtime knows of Indonesian changes with its version ("Kamis, 08 Oktober"), a printed SOP must not.
public final class Wording {

    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .appendText(ChronoField.MONTH_OF_YEAR, numbered(DateText.MONTHS))
            .appendPattern(" uuuu")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter SHORT_DATE = new DateTimeFormatterBuilder()
            .appendPattern("d ")
            .appendText(ChronoField.MONTH_OF_YEAR, numbered(shortened(DateText.MONTHS)))
            .appendPattern(" uuuu")
            .toFormatter(Locale.ROOT);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private Wording() {}

    /// `8 Oktober 2026`: letters and documents.
    public static String date(LocalDate day) {
        return DATE.format(day);
    }

    /// `8 Okt 2026`: lists.
    public static String shortDate(LocalDate day) {
        return SHORT_DATE.format(day);
    }

    /// `Kamis, 8 Oktober 2026`.
    public static String fullDate(LocalDate day) {
        return weekday(day.getDayOfWeek()) + ", " + date(day);
    }

    /// `Kam 8 Okt 2026`.
    public static String dayAndDate(LocalDate day) {
        return weekday(day.getDayOfWeek()).substring(0, 3) + " " + shortDate(day);
    }

    /// `Jumat` (not Jum'at).
    public static String weekday(DayOfWeek day) {
        return DateText.WEEKDAYS.get(day.getValue() - 1);
    }

    /// `Oktober`.
    public static String month(Month month) {
        return DateText.MONTHS.get(month.getValue() - 1);
    }

    /// `09.15`.
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    /// `09.15`.
    public static String clock(Instant at, ZoneId zone) {
        return CLOCK.format(at.atZone(zone));
    }

    /// `09.15 WITA`.
    public static String time(Instant at, ZoneId zone) {
        return clock(at, zone) + " " + zone(zone);
    }

    /// `Sel 13 Okt 2026, 09.15 WITA`.
    public static String dateTime(Instant at, ZoneId zone) {
        return dayAndDate(LocalDate.ofInstant(at, zone)) + ", " + time(at, zone);
    }

    /// `Selasa, 13 Oktober 2026 pukul 09.15 WITA`: sentences and letters.
    public static String fullDateTime(Instant at, ZoneId zone) {
        return fullDate(LocalDate.ofInstant(at, zone)) + " pukul " + time(at, zone);
    }

    /// `WIB`, `WITA` or `WIT`; for other zones what Java calls them.
    public static String zone(ZoneId zone) {
        return switch (zone.getId()) {
            case "Asia/Jakarta", "Asia/Pontianak" -> "WIB";
            case "Asia/Makassar", "Asia/Ujung_Pandang" -> "WITA";
            case "Asia/Jayapura" -> "WIT";
            default -> zone.getDisplayName(TextStyle.SHORT, Locale.ROOT);
        };
    }

    /// Time left in working time: `sisa 5 jam kerja`, `sisa 2 hari kerja`, `terlambat 3 jam kerja`,
    /// `tanpa tenggat`. Up to one working day in hours or minutes, beyond that in days; always shown beside the
    /// deadline itself, as days are rounded.
    public static String timeLeft(WorkingCalendar calendar, Instant now, @Nullable Instant dueAt) {
        if (dueAt == null) {
            return "tanpa tenggat";
        }
        if (dueAt.isBefore(now)) {
            var late = workingTime(calendar, dueAt, now);
            return late.isEmpty() ? "baru saja terlambat" : "terlambat " + late;
        }
        var left = workingTime(calendar, now, dueAt);
        return left.isEmpty() ? "tenggat di awal jam kerja berikutnya" : "sisa " + left;
    }

    /// `45 menit kerja`, `5 jam kerja`, `2 hari kerja`; empty when less than a minute of working time lies between.
    public static String workingTime(WorkingCalendar calendar, Instant from, Instant to) {
        var time = calendar.workingTimeBetween(from, to);
        if (time.compareTo(calendar.usualDay()) > 0) {
            return Math.max(1, Math.round(calendar.workingDaysBetween(from, to))) + " hari kerja";
        }
        return workingTime(time);
    }

    /// `45 menit kerja`, `5 jam kerja`; empty below a minute.
    public static String workingTime(Duration time) {
        if (time.toMinutes() < 1) {
            return "";
        }
        return time.toHours() < 1 ? time.toMinutes() + " menit kerja" : time.toHours() + " jam kerja";
    }

    private static Map<Long, String> numbered(List<String> words) {
        var numbered = new LinkedHashMap<Long, String>();
        for (var word : words) {
            numbered.put(numbered.size() + 1L, word);
        }
        return numbered;
    }

    private static List<String> shortened(List<String> words) {
        return words.stream().map(word -> word.substring(0, 3)).toList();
    }
}
