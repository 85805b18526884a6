package id.akuntabel.meetings.agenda;

import java.util.Map;

/// What became of a wish concerning a meeting.
public sealed interface Planning {

    record Done(long meeting) implements Planning {}

    /// @param findings by field: Indonesian, what, why, what to do
    record Refused(Map<String, String> findings) implements Planning {

        public static Refused because(String field, String message) {
            return new Refused(Map.of(field, message));
        }
    }

    /// Somebody else was faster.
    static Refused overtaken() {
        return Refused.because(
                "versi",
                "Rapat ini baru saja diubah orang lain. Buka lagi halaman rapatnya, periksa perubahannya, lalu ulangi.");
    }
}
