package id.akuntabel.shell;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The text of a date field (`date.jte`): how officials type a day, how the field shows one, and what it says back.
/// A browser's own date field shows the order of the machine's language, `mm/dd/yyyy` on most of them.
public final class DateText {

    /// What a hint offers as an example.
    public static final String EXAMPLE = "Contoh: 13-10-2026 atau 13 Okt 2026.";

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -]([a-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    /// Our own tables: what a Java runtime knows of Indonesian changes with its version.
    public static final List<String> MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    public static final List<String> WEEKDAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    private DateText() {}

    /// `8/10/2026`, `8-10-26`, `8 Okt 2026`, `8 Oktober 2026`, `20261008`, `2026-10-08`. Day before month, always.
    public static Optional<LocalDate> read(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\h+", " ");
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), number(iso, 2), iso.group(3));
        }
        var numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(numbers.group(3), number(numbers, 2), numbers.group(1));
        }
        var words = WORDS.matcher(text);
        return words.matches()
                ? month(words.group(2)).flatMap(month -> day(words.group(3), month.getValue(), words.group(1)))
                : Optional.empty();
    }

    /// What stands in the field: a day as the system writes it becomes `08-10-2026`; anything else stays as typed.
    public static String shown(String value) {
        return ISO.matcher(value).matches() ? read(value).map(FIELD::format).orElse(value) : value;
    }

    /// `Kamis, 8 Oktober 2026` below the field, so that nobody wonders which number was the month; empty if nothing
    /// was typed or nothing can be read.
    public static String echo(String value) {
        return read(value)
                .map(day -> WEEKDAYS.get(day.getDayOfWeek().getValue() - 1) + ", " + day.getDayOfMonth() + " "
                        + MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear())
                .orElse("");
    }

    /// Why a date was refused, in the words of every form.
    public static String unreadable(String typed) {
        return "“" + typed.strip() + "” tidak terbaca sebagai tanggal. Tulis hari, bulan, tahun. " + EXAMPLE;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        var fullYear = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return fullYear < 1000
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(fullYear, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Three letters are enough; `agt` and `nop` are common.
    private static Optional<Month> month(String word) {
        var known = word.equals("agt") ? "agu" : word.startsWith("nop") ? "nov" : word;
        return Arrays.stream(Month.values())
                .filter(month -> MONTHS.get(month.getValue() - 1)
                        .toLowerCase(Locale.ROOT)
                        .startsWith(known))
                .findFirst();
    }

    private static int number(MatchResult read, int group) {
        return Integer.parseInt(read.group(group));
    }
}
