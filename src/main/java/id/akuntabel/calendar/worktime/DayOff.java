package id.akuntabel.calendar.worktime;

import java.time.LocalDate;

/// A day on which nobody works although it may be a weekday.
///
/// @param name   `Hari Suci Nyepi (Tahun Baru Saka 1948)`
/// @param decree number of the decree, as an explanation cites it
public record DayOff(LocalDate day, Kind kind, String name, String decree) {

    /// Who gave the day off; joint leave (*cuti bersama*) is not a holiday in law, yet no working day either.
    public enum Kind {
        NATIONAL_HOLIDAY("libur nasional"),
        JOINT_LEAVE("cuti bersama"),
        LOCAL_HOLIDAY("libur daerah");

        private final String printed;

        Kind(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }
}
