package id.akuntabel.calendar.decrees;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/// Weekdays that share their hours, as officials speak of them: `Senin–Kamis`, `Jumat`, `Sabtu`.
public enum WeekPart {
    SENIN_KAMIS("Senin–Kamis", DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
    JUMAT("Jumat", DayOfWeek.FRIDAY, DayOfWeek.FRIDAY),
    SABTU("Sabtu", DayOfWeek.SATURDAY, DayOfWeek.SATURDAY);

    private final String printed;
    private final DayOfWeek first;
    private final DayOfWeek last;

    WeekPart(String printed, DayOfWeek first, DayOfWeek last) {
        this.printed = printed;
        this.first = first;
        this.last = last;
    }

    public String printed() {
        return printed;
    }

    /// Name of a form field of this part: `jumat-masuk`.
    public String field(String which) {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + which;
    }

    /// Label of such a field.
    public String label(String which) {
        return switch (which) {
            case "masuk" -> "Masuk";
            case "istirahat-dari" -> "Istirahat dari";
            case "istirahat-sampai" -> "Istirahat sampai";
            default -> "Pulang";
        };
    }

    public List<DayOfWeek> weekdays() {
        return List.copyOf(EnumSet.range(first, last));
    }
}
