package id.akuntabel.archive.arrivals;

import id.akuntabel.archive.Arrival;
import id.akuntabel.archive.Arrivals;
import id.akuntabel.archive.Upload;
import id.akuntabel.archive.holdings.FileStore;
import id.akuntabel.archive.holdings.InspectUpload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// The row says how much counts, the store holds the bytes. A piece is written and synced before the row counts it, so
/// a node that dies in between leaves bytes that the next piece writes over. The row is locked for the moment of
/// writing only: a line that creeps holds no connection.
@Component
class StoredArrivals implements Arrivals {

    /// So much is lost at most when a node dies; a line that breaks loses nothing.
    private static final int BLOCK = 256 * 1024;

    /// Files on their way of one official, so that nobody fills the disk with beginnings.
    static final int MOST = 30;

    private final ArrivalRows rows;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    StoredArrivals(ArrivalRows rows, FileStore store, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public long largest() {
        return InspectUpload.LARGEST;
    }

    @Override
    public String endings() {
        return InspectUpload.endings();
    }

    @Override
    public Arrival.Begun begin(String purpose, String official, String fileName, String stamp, long size) {
        var name = InspectUpload.cleanName(fileName);
        var foreseen = InspectUpload.foreseen(name, size);
        if (foreseen.isPresent()) {
            return new Arrival.Begun.Refused(foreseen.get(), size > InspectUpload.LARGEST);
        }
        if (rows.countComing(official) >= MOST
                && rows.same(purpose, official, name, stamp, size).isEmpty()) {
            return new Arrival.Begun.Refused(
                    "Masih ada " + MOST + " unggahan Anda yang belum selesai. Selesaikan atau batalkan sebagian"
                            + " di halaman data dukung, lalu unggah berkas ini lagi.",
                    false);
        }
        rows.add(UUID.randomUUID(), purpose, official, name, stamp, size, clock.instant());
        return new Arrival.Begun.Coming(
                rows.same(purpose, official, name, stamp, size).orElseThrow());
    }

    @Override
    public List<Arrival> coming(String purpose, String official) {
        return rows.coming(purpose, official);
    }

    @Override
    public Optional<Arrival> find(UUID id, String purpose, String official) {
        return rows.find(id, purpose, official);
    }

    @Override
    public Arrival.Piece take(Arrival arrival, long offset, InputStream bytes) {
        var at = offset;
        var block = new byte[BLOCK];
        while (true) {
            var read = read(bytes, block, arrival.size() - at);
            var from = at;
            var piece = transactions.execute(change -> append(arrival.id(), from, ByteBuffer.wrap(block, 0, read)));
            if (!(piece instanceof Arrival.Piece.Taken(var received)) || read < BLOCK || received == arrival.size()) {
                return piece;
            }
            at = received;
        }
    }

    /// As much as fits; less when the bytes end, or the line breaks.
    private static int read(InputStream bytes, byte[] block, long most) {
        var wanted = (int) Math.max(0, Math.min(block.length, most));
        var count = 0;
        try {
            while (count < wanted) {
                var read = bytes.read(block, count, wanted - count);
                if (read < 0) {
                    break;
                }
                count += read;
            }
        } catch (IOException broken) {
            // The sender asks later how far it came, and goes on from there.
            return count;
        }
        return count;
    }

    private Arrival.Piece append(UUID id, long at, ByteBuffer bytes) {
        var now =
                rows.lock(id).filter(one -> one.state() == Arrival.State.COMING).orElse(null);
        if (now == null) {
            return new Arrival.Piece.Gone();
        }
        if (now.received() != at || at + bytes.remaining() > now.size()) {
            return new Arrival.Piece.Elsewhere(now.received());
        }
        if (bytes.hasRemaining()) {
            var end = at + bytes.remaining();
            try {
                store.append(id, at, bytes);
            } catch (NoSuchFileException lost) {
                rows.received(id, 0, clock.instant());
                return new Arrival.Piece.Elsewhere(0);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            rows.received(id, end, clock.instant());
            return new Arrival.Piece.Taken(end);
        }
        return new Arrival.Piece.Taken(at);
    }

    @Override
    public Optional<Settled> settle(UUID id, String purpose, String official, Function<Upload, Arrival.Fate> taker) {
        var settled = transactions.execute(change ->
                rows.find(id, purpose, official).flatMap(seen -> rows.lock(id)).map(now -> settled(now, taker)));
        if (settled.isPresent() && settled.get().arrival().state() != Arrival.State.COMING) {
            store.removePart(id);
        }
        return settled;
    }

    private Settled settled(Arrival now, Function<Upload, Arrival.Fate> taker) {
        if (now.state() != Arrival.State.COMING || !now.whole()) {
            return new Settled(now, "");
        }
        return switch (taker.apply(new Upload(now.fileName(), () -> store.openPart(now.id())))) {
            case Arrival.Fate.Kept(var reference) -> become(now, Arrival.State.KEPT, reference);
            case Arrival.Fate.Refused(var message) -> become(now, Arrival.State.REFUSED, message);
            case Arrival.Fate.Waits(var message) -> new Settled(now, message);
        };
    }

    private Settled become(Arrival now, Arrival.State state, String outcome) {
        rows.settle(now.id(), state, outcome, clock.instant());
        return new Settled(rows.lock(now.id()).orElseThrow(), "");
    }

    @Override
    public void drop(Arrival arrival) {
        transactions.executeWithoutResult(change -> {
            if (rows.lock(arrival.id()).isPresent()) {
                store.removePart(arrival.id());
                rows.remove(arrival.id());
            }
        });
    }
}
