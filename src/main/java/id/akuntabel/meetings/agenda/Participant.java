package id.akuntabel.meetings.agenda;

import id.akuntabel.organization.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody invited, or who came without.
///
/// @param position null for a guest from outside
/// @param guest    name of the guest, else empty
/// @param office   where the guest comes from, else empty
/// @param attended null until they came
public record Participant(
        long id,
        @Nullable PositionId position,
        String guest,
        String office,
        boolean invited,
        @Nullable Attended attended) {

    /// @param as as printed when they came: `Siti Rahmah, Plt. Sekretaris`
    public record Attended(Instant at, String as, Via via) {}

    public enum Via {
        LINK("lewat tautan"),
        HAND("dicatat");

        private final String printed;

        Via(String printed) {
            this.printed = printed;
        }

        public String printed() {
            return printed;
        }
    }
}
