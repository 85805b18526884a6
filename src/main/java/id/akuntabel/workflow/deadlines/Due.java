package id.akuntabel.workflow.deadlines;

import id.akuntabel.calendar.Deadline;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a step is due, how that came about, and when reminders fall.
///
/// @param fixed  an absolute date was set, by an order or a fan-out; no later decree moves it
/// @param ladder in order of time; empty without a deadline
public record Due(@Nullable Instant at, boolean fixed, List<Deadline.Slice> slices, List<Reminder> ladder) {

    public static final Due NONE = new Due(null, false, List.of(), List.of());

    /// One rung with its instant.
    public record Reminder(Rung rung, Instant at) {}

    public @Nullable Instant firstReminder() {
        return ladder.isEmpty() ? null : ladder.getFirst().at();
    }

    /// The next rung after this instant.
    static @Nullable Instant nextAfter(List<Reminder> ladder, Instant at) {
        return ladder.stream()
                .map(Reminder::at)
                .filter(rung -> rung.isAfter(at))
                .findFirst()
                .orElse(null);
    }
}
