package id.akuntabel.archive;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Receives files in pieces over lines that break: what was said to be received stays so, whatever becomes of the line,
/// the browser or the node, and any node takes the next piece. Nothing of it is shown as a document before it is whole
/// and was taken; what nobody goes on with is swept away after a week.
///
/// A file on its way belongs to one official and one purpose; for all others it does not exist.
public interface Arrivals {

    /// Bytes of the largest file.
    long largest();

    /// Endings of the files that are taken, as a file picker wants them: `.pdf,.jpg,…`.
    String endings();

    /// Announces a file. The same one announced again is the one that is already on its way.
    ///
    /// @param official key of the official
    /// @param stamp    when the file was last changed, as the browser says
    Arrival.Begun begin(String purpose, String official, String fileName, String stamp, long size);

    /// Those still on their way, oldest first.
    List<Arrival> coming(String purpose, String official);

    /// Also one that is settled, for a day.
    Optional<Arrival> find(UUID id, String purpose, String official);

    /// Takes what comes, up to the announced size. What came before the line broke is kept.
    Arrival.Piece take(Arrival arrival, long offset, InputStream bytes);

    /// Hands a whole file over, once: asked again, it says what became of it. In one transaction with whatever `taker`
    /// changes.
    ///
    /// @return empty when there is no such file on its way; one that is not whole comes back as it is
    Optional<Settled> settle(UUID id, String purpose, String official, Function<Upload, Arrival.Fate> taker);

    /// Gives it up.
    void drop(Arrival arrival);

    /// @param message why it waits, else empty
    record Settled(Arrival arrival, String message) {}
}
