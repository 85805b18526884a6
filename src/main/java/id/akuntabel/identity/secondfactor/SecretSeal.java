package id.akuntabel.identity.secondfactor;

import id.akuntabel.identity.Seal;
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

/// Seals secrets (AES-256-GCM) before they go to the database: whoever reads a backup has neither codes nor keys. What
/// is sealed names its owner, so that it cannot be put under another one.
@Component
class SecretSeal implements Seal {

    private static final Logger LOG = LoggerFactory.getLogger(SecretSeal.class);
    private static final int ID_BYTES = 16;

    private final BytesEncryptor encryptor;

    SecretSeal(@Value("${akuntabel.data:data}") Path data, @Value("${AKUNTABEL_SECRET_KEY:}") String named) {
        this.encryptor = AesGcmBytesEncryptor.withSecretKey(InstallationKey.of(named, data))
                .build();
    }

    @Override
    public byte[] seal(UUID owner, byte[] secret) {
        return encryptor.encrypt(ByteBuffer.allocate(ID_BYTES + secret.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(secret)
                .array());
    }

    @Override
    public Optional<byte[]> open(UUID owner, byte[] sealed) {
        try {
            var opened = ByteBuffer.wrap(encryptor.decrypt(sealed));
            var secret = new byte[opened.remaining() - ID_BYTES];
            var named = new UUID(opened.getLong(), opened.getLong());
            opened.get(secret);
            if (named.equals(owner)) {
                return Optional.of(secret);
            }
            LOG.error("The secret of {} was sealed for somebody else.", owner);
        } catch (RuntimeException broken) {
            LOG.error("The secret of {} cannot be opened: is this still the key it was sealed with?", owner);
        }
        return Optional.empty();
    }

    byte[] seal(OfficialId official, byte[] secret) {
        return seal(official.value(), secret);
    }

    /// Empty: then only a recovery code or an administrator helps.
    Optional<byte[]> open(OfficialId official, byte[] sealed) {
        return open(official.value(), sealed);
    }
}
