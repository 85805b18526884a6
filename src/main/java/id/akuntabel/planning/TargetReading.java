package id.akuntabel.planning;

import org.jspecify.annotations.Nullable;

/// What a typed target says.
public sealed interface TargetReading {

    record Read(Target target) implements TargetReading {}

    /// @param other  the second reading, if there is one
    /// @param reason an Indonesian sentence
    record Doubtful(Target likely, @Nullable Target other, String reason) implements TargetReading {}

    /// Nothing, or a dash: in an action plan, not yet due.
    record Empty(String raw) implements TargetReading {}

    /// @param reason an Indonesian sentence
    record Unreadable(String raw, String reason) implements TargetReading {}
}
