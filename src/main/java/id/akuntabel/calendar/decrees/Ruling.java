package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.worktime.DayOff;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a decree says about one day.
public enum Ruling {
    NATIONAL_HOLIDAY("libur nasional", DayOff.Kind.NATIONAL_HOLIDAY),
    JOINT_LEAVE("cuti bersama", DayOff.Kind.JOINT_LEAVE),
    LOCAL_HOLIDAY("libur daerah", DayOff.Kind.LOCAL_HOLIDAY),
    /// One agency works although the government is off (service units).
    WORKING_DAY("hari kerja", null),
    /// The day off that was decreed before for the same agencies is taken back.
    WITHDRAWN("dicabut", null);

    private final String printed;
    private final DayOff.@Nullable Kind kind;

    Ruling(String printed, DayOff.@Nullable Kind kind) {
        this.printed = printed;
        this.kind = kind;
    }

    /// The Indonesian words, also those that a form accepts.
    public String printed() {
        return printed;
    }

    /// The kind of day off; null when the day is none.
    public DayOff.@Nullable Kind kind() {
        return kind;
    }

    static Optional<Ruling> of(String typed) {
        var words = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\h+", " ");
        return Arrays.stream(values())
                .filter(ruling -> ruling.printed.equals(words))
                .findFirst();
    }
}
