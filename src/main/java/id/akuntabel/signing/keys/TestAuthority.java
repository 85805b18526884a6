package id.akuntabel.signing.keys;

import id.akuntabel.identity.Seal;
import id.akuntabel.organization.Official;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An authority of our own, for learning and trying: whoever reads a certificate of it reads that it is a test.
/// Its key is made when the first certificate is asked for, and sealed; its list of revoked certificates is always
/// that of the moment.
@Component
public class TestAuthority {

    private static final String ORGANIZATION = "Akuntabel (uji)";

    static final String NAME = "CA Uji Akuntabel (bukan untuk dokumen dinas)";

    private static final UUID OWNER = new UUID(0, 1);
    private static final Duration OWN_LIFE = Duration.ofDays(3652);
    private static final Duration LIFE = Duration.ofDays(730);
    private static final Duration CRL_LIFE = Duration.ofDays(7);
    private static final Duration SKEW = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Seal seal;
    private final KeyStores stores;
    private final Clock clock;

    TestAuthority(JdbcClient jdbc, Seal seal, KeyStores stores, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.stores = stores;
        this.clock = clock;
    }

    /// Whether a certificate says that a test authority of this system made it, of this installation or another.
    ///
    /// @param organization of its holder, as the certificate has it
    public static boolean made(@Nullable String organization) {
        return ORGANIZATION.equals(organization);
    }

    private record Authority(PrivateKey key, X509Certificate certificate) {}

    /// A fresh key with a certificate for this official.
    @Transactional
    PrivateKeyEntry issue(Official official) {
        var authority = find().orElseGet(this::found);
        var serial = jdbc.sql("update signing.authority set serial = serial + 1 returning serial")
                .query(Long.class)
                .single();
        var pair = freshPair();
        var subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, ORGANIZATION)
                .addRDN(BCStyle.SERIALNUMBER, official.nip().digits())
                .addRDN(BCStyle.CN, official.name())
                .build();
        var now = clock.instant();
        var certificate = certificate(
                subject,
                pair.getPublic(),
                BigInteger.valueOf(serial),
                now,
                LIFE,
                authority.key(),
                authority.certificate());
        return new PrivateKeyEntry(pair.getPrivate(), new Certificate[] {certificate, authority.certificate()});
    }

    /// Its certificate; empty while nobody asked it for one.
    public Optional<X509Certificate> certificate() {
        return jdbc.sql("select certificate from signing.authority")
                .query((row, at) -> read(row.getBytes("certificate")))
                .optional();
    }

    /// Its list of revoked certificates, DER; empty while there is no authority, or its key cannot be opened.
    public Optional<byte[]> revocationList() {
        return find().map(authority -> {
            var now = clock.instant();
            try {
                var list = new JcaX509v2CRLBuilder(authority.certificate(), Date.from(now.minus(SKEW)));
                list.setNextUpdate(Date.from(now.plus(CRL_LIFE)));
                for (var revoked : stores.revoked()) {
                    list.addCRLEntry(revoked.serial(), Date.from(revoked.at()), CRLReason.cessationOfOperation);
                }
                return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.key()))
                        .getEncoded();
            } catch (IOException | OperatorCreationException never) {
                throw new IllegalStateException(never);
            }
        });
    }

    private Optional<Authority> find() {
        return jdbc.sql("select certificate, sealed from signing.authority")
                .query((row, at) -> new Object[] {row.getBytes("certificate"), row.getBytes("sealed")})
                .optional()
                .flatMap(row ->
                        seal.open(OWNER, (byte[]) row[1]).map(key -> new Authority(key(key), read((byte[]) row[0]))));
    }

    /// One node founds it while others wait; who comes second takes what is there.
    private Authority found() {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing:authority', 0))")
                .query((row, at) -> 1)
                .single();
        if (certificate().isPresent()) {
            return find().orElseThrow(
                            () -> new IllegalStateException("the key of the test authority cannot be opened"));
        }
        var pair = freshPair();
        var now = clock.instant();
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "ID")
                .addRDN(BCStyle.O, ORGANIZATION)
                .addRDN(BCStyle.CN, NAME)
                .build();
        var certificate = certificate(name, pair.getPublic(), BigInteger.ONE, now, OWN_LIFE, pair.getPrivate(), null);
        jdbc.sql("""
                insert into signing.authority (certificate, sealed, created_at) values (:certificate, :sealed, :at)
                """)
                .param("certificate", KeyStores.encoded(certificate))
                .param("sealed", seal.seal(OWNER, pair.getPrivate().getEncoded()))
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return new Authority(pair.getPrivate(), certificate);
    }

    private static X509Certificate certificate(
            X500Name subject,
            PublicKey key,
            BigInteger serial,
            Instant now,
            Duration life,
            PrivateKey issuerKey,
            @org.jspecify.annotations.Nullable X509Certificate issuer) {
        var from = Date.from(now.minus(SKEW));
        var until = Date.from(now.plus(life));
        try {
            var extensions = new JcaX509ExtensionUtils();
            var builder = issuer == null
                    ? new JcaX509v3CertificateBuilder(subject, serial, from, until, subject, key)
                    : new JcaX509v3CertificateBuilder(issuer, serial, from, until, subject, key);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issuer == null))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(
                                    issuer == null
                                            ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                            : KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(key));
            if (issuer != null) {
                builder.addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        extensions.createAuthorityKeyIdentifier(issuer.getPublicKey()));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(issuerKey)));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static KeyPair freshPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static PrivateKey key(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static X509Certificate read(byte[] encoded) {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
