package id.akuntabel.archive.holdings;

import id.akuntabel.archive.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The bytes, one file a content, named by its SHA-256: `berkas/ab/cd/abcd…`. All nodes see the same folder.
///
/// A file is complete or it is not there: it is written and synced under a temporary name, moved to its own name in
/// one step, and the folder is synced before anyone is told. Only then may a row name it. A crash in between leaves
/// a file without a row, which harms nobody, is found again when the same content is filed, and is set aside a day
/// later.
@Component
public class FileStore {

    private static final int CHUNK = 64 * 1024;
    private static final String ARRIVING = ".datang";
    private static final String PARTS = ".potongan";
    private static final String ASIDE = ".sisa";
    private static final Duration ABANDONED = Duration.ofDays(1);

    /// Long enough to notice that a node was started with the database of another store.
    private static final Duration ASIDE_FOR = Duration.ofDays(30);

    private static final int PORTION = 1_000;

    private final Path folder;
    private final Clock clock;

    FileStore(@Value("${akuntabel.data:data}") Path data, Clock clock) {
        this.folder = data.resolve("berkas");
        this.clock = clock;
    }

    /// What arrived: on disk and synced, but not yet kept.
    ///
    /// @param sha256 lower-case hex
    record Arrived(Path path, String sha256, long size) {}

    /// More bytes than allowed came. How many more is not known: reading stopped.
    static final class TooLarge extends IOException {}

    /// Takes the bytes in, at most `limit` of them.
    Arrived receive(Upload.Content content, long limit) throws IOException {
        var arriving = Files.createDirectories(folder.resolve(ARRIVING));
        var path = arriving.resolve(UUID.randomUUID().toString());
        var digest = sha256();
        var size = 0L;
        try (var in = content.open();
                var out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var chunk = new byte[CHUNK];
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                size += read;
                if (size > limit) {
                    throw new TooLarge();
                }
                digest.update(chunk, 0, read);
                for (var buffer = ByteBuffer.wrap(chunk, 0, read); buffer.hasRemaining(); ) {
                    out.write(buffer);
                }
            }
            out.force(true);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
        return new Arrived(path, HexFormat.of().formatHex(digest.digest()), size);
    }

    /// Gives it its name for good. Content that is there already is replaced by itself, which mends a damaged file.
    void keep(Arrived arrived) throws IOException {
        var outer = folder.resolve(arrived.sha256().substring(0, 2));
        var inner = Files.createDirectories(outer.resolve(arrived.sha256().substring(2, 4)));
        var target = inner.resolve(arrived.sha256());
        try {
            Files.move(arrived.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException never) {
            throw new IOException("the store must lie on one file system: " + folder, never);
        }
        sync(inner);
        sync(outer);
        sync(folder);
    }

    /// Takes the bytes out for good. Whoever calls it has made sure that no version needs them.
    public void remove(String sha256) throws IOException {
        var path = pathOf(sha256);
        if (Files.deleteIfExists(path)) {
            sync(folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2, 4)));
        }
    }

    void discard(Arrived arrived) {
        try {
            Files.deleteIfExists(arrived.path());
        } catch (IOException stays) {
            // It is swept away a day later.
        }
    }

    /// The bytes with this hash, verified before the first of them is given out.
    ///
    /// @throws UncheckedIOException when the file is missing or no longer has its hash
    public InputStream open(String sha256) {
        return verified(pathOf(sha256), sha256);
    }

    private static InputStream verified(Path path, String sha256) {
        try {
            var channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                if (!hashOf(channel).equals(sha256)) {
                    throw new IOException("stored file was changed: " + sha256);
                }
                return Channels.newInputStream(channel.position(0));
            } catch (IOException | RuntimeException failed) {
                channel.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Integrity check(String sha256) {
        try (var channel = FileChannel.open(pathOf(sha256), StandardOpenOption.READ)) {
            return hashOf(channel).equals(sha256) ? Integrity.INTACT : Integrity.CHANGED;
        } catch (IOException missing) {
            return Integrity.MISSING;
        }
    }

    /// Writes a piece of a file that comes in pieces, synced. What lay there is written over.
    ///
    /// @throws java.nio.file.NoSuchFileException when the pieces before it are lost
    public void append(UUID part, long at, ByteBuffer bytes) throws IOException {
        var parts = folder.resolve(PARTS);
        if (at == 0) {
            Files.createDirectories(parts);
        }
        var path = parts.resolve(part.toString());
        var options = at == 0
                ? Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                : Set.of(StandardOpenOption.WRITE);
        try (var out = FileChannel.open(path, options)) {
            var position = at;
            while (bytes.hasRemaining()) {
                position += out.write(bytes, position);
            }
            out.force(false);
        }
        if (at == 0) {
            sync(parts);
        }
    }

    /// A whole of pieces, verified before the first byte is given out.
    ///
    /// @throws UncheckedIOException when it is missing or no longer has this hash
    public InputStream openPart(UUID part, String sha256) {
        return verified(folder.resolve(PARTS).resolve(part.toString()), sha256);
    }

    /// The pieces that have come so far, in one.
    public InputStream openPart(UUID part) throws IOException {
        return Files.newInputStream(folder.resolve(PARTS).resolve(part.toString()));
    }

    public void removePart(UUID part) {
        try {
            Files.deleteIfExists(folder.resolve(PARTS).resolve(part.toString()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Removes what arrived and was never kept because its node died, and what was set aside long ago.
    int sweep() throws IOException {
        return sweep(ARRIVING, ABANDONED) + sweep(ASIDE, ASIDE_FOR);
    }

    private int sweep(String name, Duration age) throws IOException {
        var swept = 0;
        for (var path : list(folder.resolve(name))) {
            if (olderThan(age, path) && Files.deleteIfExists(path)) {
                swept++;
            }
        }
        return swept;
    }

    /// Hashes of what came more than a day ago, in portions.
    void settled(Consumer<List<String>> portion) throws IOException {
        var hashes = new ArrayList<String>();
        for (var outer : list(folder)) {
            if (outer.getFileName().toString().length() != 2) {
                continue;
            }
            for (var inner : list(outer)) {
                for (var path : list(inner)) {
                    if (olderThan(ABANDONED, path)) {
                        hashes.add(path.getFileName().toString());
                    }
                }
                if (hashes.size() >= PORTION) {
                    portion.accept(List.copyOf(hashes));
                    hashes.clear();
                }
            }
        }
        portion.accept(hashes);
    }

    /// Takes out of the store what no row names; for thirty days it can be put back by hand. Whoever calls it holds the
    /// row of the hash, so that nobody files the same content meanwhile.
    void setAside(String sha256) throws IOException {
        var path = pathOf(sha256);
        if (!Files.exists(path)) {
            return;
        }
        var aside = Files.createDirectories(folder.resolve(ASIDE)).resolve(sha256);
        Files.setLastModifiedTime(path, FileTime.from(clock.instant()));
        Files.move(path, aside, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean olderThan(Duration age, Path path) {
        try {
            return Files.getLastModifiedTime(path)
                    .toInstant()
                    .isBefore(clock.instant().minus(age));
        } catch (IOException gone) {
            // Another node swept it.
            return false;
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var paths = Files.list(folder)) {
            return paths.toList();
        }
    }

    private Path pathOf(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + sha256);
        }
        return folder.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    private static String hashOf(FileChannel channel) throws IOException {
        var digest = sha256();
        var chunk = ByteBuffer.allocate(CHUNK);
        while (channel.read(chunk) >= 0) {
            digest.update(chunk.flip());
            chunk.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /// Windows cannot sync a folder; there the file system keeps the order itself.
    private static void sync(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// As every name in the store is made.
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
