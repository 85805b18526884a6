package id.akuntabel.calendar;

import id.akuntabel.shell.DateText;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Reads dates and times as officials type them; pages echo the reading with [Wording#fullDate].
public final class TypedDate {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})(?: ?(?:wib|wita|wit))?");

    private TypedDate() {}

    /// `8/10/2026`, `8-10-26`, `8 Okt 2026`, `8 Oktober 2026`, `20261008`, `2026-10-08`. Day before month, always.
    public static Optional<LocalDate> day(String typed) {
        return DateText.read(typed);
    }

    /// `09.15`, `9:15`, `09.15 WITA`.
    public static Optional<LocalTime> time(String typed) {
        var read = TIME.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!read.matches() || number(read, 1) > 23 || number(read, 2) > 59) {
            return Optional.empty();
        }
        return Optional.of(LocalTime.of(number(read, 1), number(read, 2)));
    }

    private static int number(MatchResult read, int group) {
        return Integer.parseInt(read.group(group));
    }
}
