package id.akuntabel.archive;

import java.time.Instant;
import java.util.UUID;

/// A file on its way, in pieces. It is no document before it is whole and was taken.
///
/// @param purpose  what it is for, in the words of the module that takes it: `isian/12/34`
/// @param fileName cleaned
/// @param size     bytes, as announced
/// @param received so many of them are safe
/// @param outcome  kept: where it is now; refused: why, in Indonesian; else empty
public record Arrival(
        UUID id,
        String purpose,
        String fileName,
        long size,
        long received,
        State state,
        String outcome,
        Instant begunAt) {

    public enum State {
        COMING,
        KEPT,
        REFUSED
    }

    public boolean whole() {
        return received == size;
    }

    /// Whole hundredths that have come, never 100 before it is whole.
    public int percent() {
        return (int) (received * 100 / size);
    }

    /// What became of the announcement of a file.
    public sealed interface Begun {

        record Coming(Arrival arrival) implements Begun {}

        /// @param tooLarge whether its size alone is why
        /// @param message Indonesian
        record Refused(String message, boolean tooLarge) implements Begun {}
    }

    /// What became of a piece.
    public sealed interface Piece {

        /// @param received all that is safe now
        record Taken(long received) implements Piece {}

        /// The piece begins elsewhere than where the last one ended.
        record Elsewhere(long received) implements Piece {}

        /// There is no such file on its way, or no longer.
        record Gone() implements Piece {}
    }

    /// What its module made of a whole file.
    public sealed interface Fate {

        /// @param reference where it is now: `/dokumen/…`
        record Kept(String reference) implements Fate {}

        /// For good: its bytes go.
        record Refused(String message) implements Fate {}

        /// Not now; it may be asked again.
        record Waits(String message) implements Fate {}
    }
}
