package id.akuntabel.workflow.deadlines;

import id.akuntabel.calendar.Wording;
import id.akuntabel.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// The chip that tells how much time is left: icon and word, never colour alone.
///
/// @param text `sisa 5 jam kerja`, `terlambat 3 jam kerja`, `tanpa tenggat`
/// @param due  `Sel 13 Okt 2026, 09.15 WITA`, or empty
public record TimeLeft(Tone tone, String text, String due) {

    public enum Tone {
        NONE("○"),
        CALM("◷"),
        SOON("◔"),
        LATE("▲"),
        DONE("✓");

        private final String icon;

        Tone(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }

    public static final TimeLeft OPEN = new TimeLeft(Tone.NONE, "tanpa tenggat", "");

    /// Working time left from `now`; up to a working day it is told in hours and minutes.
    public static TimeLeft of(WorkingCalendar calendar, @Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            return OPEN;
        }
        var text = Wording.timeLeft(calendar, now, dueAt);
        var due = Wording.dateTime(dueAt, calendar.zone());
        if (dueAt.isBefore(now)) {
            return new TimeLeft(Tone.LATE, text, due);
        }
        var soon = calendar.workingTimeBetween(now, dueAt).compareTo(calendar.usualDay()) <= 0;
        return new TimeLeft(soon ? Tone.SOON : Tone.CALM, text, due);
    }

    /// What is done has no time left: it tells when.
    public static TimeLeft finished(Instant at, ZoneId zone) {
        return new TimeLeft(Tone.DONE, "selesai " + Wording.shortDate(LocalDate.ofInstant(at, zone)), "");
    }

    /// Class of the chip.
    public String css() {
        return switch (tone) {
            case NONE, CALM -> "";
            case SOON -> "cip-awas";
            case LATE -> "cip-buruk";
            case DONE -> "cip-baik";
        };
    }

    public boolean late() {
        return tone == Tone.LATE;
    }
}
