package id.akuntabel.workflow.deadlines;

import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.StandardDuration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a step is due, how that came about, and when reminders fall.
///
/// @param fixed  an absolute date was set, by an order or a fan-out; no later decree moves it
/// @param ladder in order of time; empty without a deadline
/// @param basis  what it was computed from; null when nothing was computed
public record Due(
        @Nullable Instant at,
        boolean fixed,
        List<Deadline.Slice> slices,
        List<Reminder> ladder,
        @Nullable Basis basis) {

    public static final Due NONE = new Due(null, false, List.of(), List.of(), null);

    /// Start and duration: with them a later decree computes the deadline again.
    public record Basis(Instant start, StandardDuration duration) {}

    /// One rung with its instant.
    public record Reminder(Rung rung, Instant at) {}

    public @Nullable Instant firstReminder() {
        return ladder.isEmpty() ? null : ladder.getFirst().at();
    }

    /// The next rung to be marked at an instant: one that lies ahead, or the mark of lateness.
    static @Nullable Instant next(List<Reminder> ladder, Instant at) {
        return ladder.stream()
                .filter(rung -> rung.at().isAfter(at) || rung.rung() == Rung.DUE)
                .map(Reminder::at)
                .findFirst()
                .orElse(null);
    }
}
