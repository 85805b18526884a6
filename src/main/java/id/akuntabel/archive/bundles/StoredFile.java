package id.akuntabel.archive.bundles;

import id.akuntabel.archive.holdings.FileStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;

/// Writes a file of the store block by block, each of them synced; nothing but one block is held in memory.
final class StoredFile extends OutputStream {

    private static final int BLOCK = 1024 * 1024;

    private final FileStore store;
    private final UUID name;
    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private final MessageDigest digest = FileStore.sha256();
    private long written;

    StoredFile(FileStore store, UUID name) {
        this.store = store;
        this.name = name;
    }

    @Override
    public void write(int one) throws IOException {
        if (!block.hasRemaining()) {
            flushBlock();
        }
        block.put((byte) one);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        for (var at = 0; at < length; ) {
            if (!block.hasRemaining()) {
                flushBlock();
            }
            var count = Math.min(block.remaining(), length - at);
            block.put(bytes, from + at, count);
            at += count;
        }
    }

    @Override
    public void close() throws IOException {
        flushBlock();
    }

    /// What they are, once this is closed.
    BundleRows.Result result() {
        return new BundleRows.Result(written, HexFormat.of().formatHex(digest.digest()));
    }

    private void flushBlock() throws IOException {
        block.flip();
        var count = block.remaining();
        if (count > 0) {
            digest.update(block.duplicate());
            store.append(name, written, block);
            written += count;
        }
        block.clear();
    }
}
