package id.akuntabel.signing.trust;

import id.akuntabel.audit.Cause;
import id.akuntabel.signing.keys.Names;
import id.akuntabel.signing.keys.TestAuthority;
import id.akuntabel.signing.pades.Trust;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The local trust list: the built-in test authority, and the issuers that the office has added.
@Repository
public class TrustList {

    private final JdbcClient jdbc;
    private final TestAuthority authority;
    private final ApplicationEventPublisher events;

    TrustList(JdbcClient jdbc, TestAuthority authority, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.authority = authority;
        this.events = events;
    }

    /// For checking signatures.
    public Trust current() {
        var anchors = new ArrayList<X509Certificate>();
        authority.certificate().ifPresent(anchors::add);
        list().forEach(anchor -> anchors.add(anchor.certificate()));
        return new Trust(anchors, authority.revocationList().stream().toList());
    }

    List<Anchor> list() {
        return jdbc.sql("select * from signing.anchor order by subject, sha256")
                .query((row, at) -> new Anchor(
                        row.getString("sha256"),
                        read(new ByteArrayInputStream(row.getBytes("certificate")))
                                .orElseThrow(),
                        row.getString("subject"),
                        row.getObject("not_after", OffsetDateTime.class).toInstant(),
                        row.getObject("added_at", OffsetDateTime.class).toInstant(),
                        row.getString("added_by")))
                .list();
    }

    /// Adds an issuer; twice is once.
    @Transactional
    public void add(X509Certificate certificate, Cause cause) {
        var encoded = encoded(certificate);
        var sha256 = sha256(encoded);
        var subject = Names.common(certificate.getSubjectX500Principal());
        var added = jdbc.sql("""
                insert into signing.anchor (sha256, certificate, subject, not_after, added_at, added_by)
                values (:sha256, :certificate, :subject, :until, :at, :by) on conflict do nothing
                """)
                .param("sha256", sha256)
                .param("certificate", encoded)
                .param("subject", subject)
                .param("until", certificate.getNotAfter().toInstant().atOffset(ZoneOffset.UTC))
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .update();
        if (added == 1) {
            events.publishEvent(new TrustChanged(cause, sha256, "Penerbit dipercaya: " + subject));
        }
    }

    @Transactional
    public void remove(String sha256, Cause cause) {
        jdbc.sql("delete from signing.anchor where sha256 = :sha256 returning subject")
                .param("sha256", sha256)
                .query(String.class)
                .optional()
                .ifPresent(subject -> events.publishEvent(
                        new TrustChanged(cause, sha256, "Penerbit tidak lagi dipercaya: " + subject)));
    }

    /// A certificate, DER or PEM.
    static Optional<X509Certificate> read(InputStream bytes) {
        try {
            return Optional.of(
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(bytes));
        } catch (GeneralSecurityException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
