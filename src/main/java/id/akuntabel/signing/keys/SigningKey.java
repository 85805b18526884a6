package id.akuntabel.signing.keys;

import id.akuntabel.organization.OfficialId;
import java.time.Instant;
import java.util.UUID;

/// What is known of an official's key without opening it.
///
/// @param subject common name of the certificate
/// @param issuer  common name of the authority
public record SigningKey(
        UUID id,
        OfficialId official,
        Kind kind,
        String subject,
        String issuer,
        String serial,
        Instant notBefore,
        Instant notAfter,
        Instant createdAt) {

    public enum Kind {
        /// Of the built-in test authority: for learning and trying, without legal effect.
        TEST,
        UPLOADED
    }

    public boolean test() {
        return kind == Kind.TEST;
    }

    public boolean validAt(Instant at) {
        return !at.isBefore(notBefore) && !at.isAfter(notAfter);
    }
}
