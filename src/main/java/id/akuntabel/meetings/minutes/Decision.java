package id.akuntabel.meetings.minutes;

import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something decided: a task of a position until a day.
///
/// @param owner  a position: whoever acts there on the day has the task
/// @param report what was done, or null while it is open
/// @param doneBy as printed, or null
public record Decision(
        long id,
        long meeting,
        int place,
        String what,
        PositionId owner,
        LocalDate due,
        @Nullable String report,
        @Nullable Instant doneAt,
        @Nullable String doneBy) {

    public boolean open() {
        return doneAt == null;
    }
}
