package id.akuntabel.meetings.attendance;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The address behind the QR at the door: which meeting, until when, and a signature with the key of that meeting
/// (HMAC-SHA256), so that nobody makes one at home.
///
/// @param expires to the second
record DoorToken(long meeting, Instant expires) {

    private static final int BODY = 2 * Long.BYTES;
    private static final int SIGNATURE = 16;

    String text(byte[] key) {
        var signature = sign(key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(ByteBuffer.allocate(BODY + SIGNATURE)
                        .putLong(meeting)
                        .putLong(expires.getEpochSecond())
                        .put(signature)
                        .array());
    }

    /// What it claims; believe it only if [#holds] with the key of that meeting.
    static Optional<DoorToken> claimed(String text) {
        return bytes(text).map(bytes -> {
            var buffer = ByteBuffer.wrap(bytes);
            return new DoorToken(buffer.getLong(), Instant.ofEpochSecond(buffer.getLong() & 0xffff_ffff_ffffL));
        });
    }

    boolean holds(String text, byte[] key) {
        return bytes(text)
                .map(bytes -> MessageDigest.isEqual(Arrays.copyOfRange(bytes, BODY, BODY + SIGNATURE), sign(key)))
                .orElse(false);
    }

    private static Optional<byte[]> bytes(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            return bytes.length == BODY + SIGNATURE ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private byte[] sign(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(ByteBuffer.allocate(BODY)
                    .putLong(meeting)
                    .putLong(expires.getEpochSecond())
                    .array());
            return Arrays.copyOf(mac.doFinal(), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
