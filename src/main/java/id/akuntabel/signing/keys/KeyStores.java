package id.akuntabel.signing.keys;

import id.akuntabel.organization.OfficialId;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `signing.key`.
@Repository
public class KeyStores {

    private final JdbcClient jdbc;

    KeyStores(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<SigningKey> of(OfficialId official) {
        return jdbc.sql("select * from signing.key where official_id = :official and withdrawn_at is null")
                .param("official", official.value())
                .query(KeyStores::key)
                .optional();
    }

    /// The one with which a signature was made, withdrawn or not, with the time of its withdrawal.
    public Optional<Withdrawal> withdrawalOf(UUID id) {
        return jdbc.sql("select kind, withdrawn_at from signing.key where id = :id")
                .param("id", id)
                .query((row, at) -> new Withdrawal(
                        SigningKey.Kind.valueOf(row.getString("kind")),
                        Optional.ofNullable(row.getObject("withdrawn_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)))
                .optional();
    }

    public record Withdrawal(SigningKey.Kind kind, Optional<Instant> at) {}

    byte[] sealed(UUID id) {
        return jdbc.sql("select sealed from signing.key where id = :id and withdrawn_at is null")
                .param("id", id)
                .query((row, at) -> row.getBytes("sealed"))
                .single();
    }

    void insert(SigningKey key, byte[] sealed, X509Certificate certificate) {
        jdbc.sql("""
                insert into signing.key (id, official_id, kind, sealed, certificate, subject, issuer, serial, not_before,
                                         not_after, created_at)
                values (:id, :official, :kind, :sealed, :certificate, :subject, :issuer, :serial, :from, :until, :at)
                """)
                .param("id", key.id())
                .param("official", key.official().value())
                .param("kind", key.kind().name())
                .param("sealed", sealed)
                .param("certificate", encoded(certificate))
                .param("subject", key.subject())
                .param("issuer", key.issuer())
                .param("serial", key.serial())
                .param("from", key.notBefore().atOffset(ZoneOffset.UTC))
                .param("until", key.notAfter().atOffset(ZoneOffset.UTC))
                .param("at", key.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The private key is gone for good; what it signed stays signed.
    void withdraw(OfficialId official, Instant at) {
        jdbc.sql("""
                update signing.key set withdrawn_at = :at, sealed = null
                where official_id = :official and withdrawn_at is null
                """)
                .param("official", official.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Certificates of the test authority that were taken back: serial number and when.
    List<Revoked> revoked() {
        return jdbc.sql("select serial, withdrawn_at from signing.key where kind = 'TEST' and withdrawn_at is not null")
                .query((row, at) -> new Revoked(
                        new java.math.BigInteger(row.getString("serial")),
                        row.getObject("withdrawn_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    record Revoked(java.math.BigInteger serial, Instant at) {}

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException never) {
            throw new IllegalStateException(never);
        }
    }

    static SigningKey describe(OfficialId official, SigningKey.Kind kind, PrivateKeyEntry entry, Instant now) {
        var certificate = (X509Certificate) entry.getCertificate();
        return new SigningKey(
                UUID.randomUUID(),
                official,
                kind,
                Names.common(certificate.getSubjectX500Principal()),
                Names.common(certificate.getIssuerX500Principal()),
                certificate.getSerialNumber().toString(),
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant(),
                now);
    }

    private static SigningKey key(ResultSet row, int index) throws SQLException {
        return new SigningKey(
                row.getObject("id", UUID.class),
                new OfficialId(row.getObject("official_id", UUID.class)),
                SigningKey.Kind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("issuer"),
                row.getString("serial"),
                row.getObject("not_before", OffsetDateTime.class).toInstant(),
                row.getObject("not_after", OffsetDateTime.class).toInstant(),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }
}
