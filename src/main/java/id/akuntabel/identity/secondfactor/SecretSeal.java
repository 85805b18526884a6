package id.akuntabel.identity.secondfactor;

import id.akuntabel.organization.OfficialId;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

/// Seals the secrets of second factors (AES-256-GCM) before they go to the database: whoever reads a backup has no
/// codes. What is sealed names its official, so that it cannot be put under another one.
@Component
class SecretSeal {

    private static final Logger LOG = LoggerFactory.getLogger(SecretSeal.class);
    private static final int ID_BYTES = 16;

    private final BytesEncryptor encryptor;

    SecretSeal(@Value("${akuntabel.data:data}") Path data, @Value("${AKUNTABEL_SECRET_KEY:}") String named) {
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(InstallationKey.of(named, data))
                .build();
    }

    byte[] seal(OfficialId official, byte[] secret) {
        return encryptor.encrypt(ByteBuffer.allocate(ID_BYTES + secret.length)
                .putLong(official.value().getMostSignificantBits())
                .putLong(official.value().getLeastSignificantBits())
                .put(secret)
                .array());
    }

    /// The secret; empty where it was sealed with another key, for another official, or was changed: then only a
    /// recovery code or an administrator helps.
    Optional<byte[]> open(OfficialId official, byte[] sealed) {
        try {
            var opened = ByteBuffer.wrap(encryptor.decrypt(sealed));
            var secret = new byte[opened.remaining() - ID_BYTES];
            var owner = new UUID(opened.getLong(), opened.getLong());
            opened.get(secret);
            if (owner.equals(official.value())) {
                return Optional.of(secret);
            }
            LOG.error("The second factor of {} was sealed for somebody else.", official);
        } catch (RuntimeException broken) {
            LOG.error("The second factor of {} cannot be opened: is this still the key it was sealed with?", official);
        }
        return Optional.empty();
    }
}
