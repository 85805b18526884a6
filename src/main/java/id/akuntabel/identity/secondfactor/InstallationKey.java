package id.akuntabel.identity.secondfactor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The key with which this installation seals what it must be able to read again. It never lies in the database: in
/// `AKUNTABEL_SECRET_KEY` (32 bytes as Base64), else in the file `secret.key` of the data folder, which the first start
/// makes and all nodes see.
final class InstallationKey {

    static final String VARIABLE = "AKUNTABEL_SECRET_KEY";
    static final String FILE = "secret.key";

    private static final int BYTES = 32;

    private InstallationKey() {}

    /// @param named text of the environment variable, blank = the file
    static SecretKey of(String named, Path data) {
        return named.isBlank()
                ? read(inFile(data.resolve(FILE)), data.resolve(FILE).toString())
                : read(named, VARIABLE);
    }

    private static SecretKey read(String text, String place) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new SecretKeySpec(bytes, "AES");
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw new IllegalStateException(place
                + " bukan kunci yang dapat dipakai: isinya harus 32 bita acak dalam Base64"
                + " (openssl rand -base64 32). Kembalikan kunci semula dari cadangan.");
    }

    /// One node makes it while the others wait for the lock of the file.
    private static synchronized String inFile(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try (var channel = FileChannel.open(file, options, forUsOnly(file));
                    var _ = channel.lock()) {
                if (channel.size() == 0) {
                    var fresh = new byte[BYTES];
                    new SecureRandom().nextBytes(fresh);
                    channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
                    channel.force(true);
                }
                var text = ByteBuffer.allocate(Math.toIntExact(channel.size()));
                channel.read(text, 0);
                return new String(text.array(), StandardCharsets.US_ASCII);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Kunci rahasia " + file + " tidak dapat dibaca atau dibuat.", unreadable);
        }
    }

    private static FileAttribute<?>[] forUsOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
