package id.akuntabel.audit.trail;

import java.nio.ByteBuffer;

/// How entries hang together: each hash covers the hash before it, its own place, and what the entry says.
/// `WriteTrail` lets the database compute the same.
final class Chain {

    private Chain() {}

    /// What the first entry of a chain has before it: 32 zero bytes.
    static byte[] genesis() {
        return new byte[32];
    }

    static byte[] link(byte[] previous, long position, byte[] contentDigest) {
        var digest = EntryContent.sha256();
        digest.update(previous);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, position));
        digest.update(contentDigest);
        return digest.digest();
    }
}
