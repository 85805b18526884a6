package id.akuntabel.planning.goals;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A version of a Renstra. The newest is in force; those before it stay as they were.
///
/// @param number     1 = the first one, then each Renstra Perubahan
/// @param from       first day in force
/// @param until      last day in force; null = the newest
/// @param reason     why it was changed; null for the first one
/// @param agreements how many versions of agreements rest on it
public record PlanVersion(
        long id,
        int number,
        String title,
        String decree,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String reason,
        int agreements) {

    /// `Awal`, `Perubahan`, `Perubahan ke-2`.
    public String printed() {
        return printed(number);
    }

    static String printed(int number) {
        return switch (number) {
            case 1 -> "Awal";
            case 2 -> "Perubahan";
            default -> "Perubahan ke-" + (number - 1);
        };
    }
}
