package id.akuntabel.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads dates and times as officials type them; pages echo the reading with [Wording#fullDate].
public final class TypedDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4}|\\d{2})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})[ -]([a-z]{3,9})\\.?[ -](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?: ?(?:wib|wita|wit))?");

    private TypedDate() {}

    /// `8/10/2026`, `8-10-26`, `8 Okt 2026`, `8 Oktober 2026`, `20261008`, `2026-10-08`. Day before month, always.
    public static Optional<LocalDate> day(String typed) {
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

    /// `09.15`, `9:15`, `09.15 WITA`.
    public static Optional<LocalTime> time(String typed) {
        var read = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!read.matches() || number(read, 1) > 23 || number(read, 2) > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(number(read, 1), number(read, 2)));
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        var fullYear = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        try {
            return Optional.of(LocalDate.of(fullYear, month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// Three letters are enough; `agt` and `nop` are common.
    private static Optional<Month> month(String word) {
        var known = word.equals("agt") ? "agu" : word.startsWith("nop") ? "nov" : word;
        return Arrays.stream(Month.values())
                .filter(month -> {
                    var name = Wording.month(month).toLowerCase(Locale.ROOT);
                    return name.startsWith(known);
                })
                .findFirst();
    }

    private static int number(MatchResult read, int group) {
        return Integer.parseInt(read.group(group));
    }
}
