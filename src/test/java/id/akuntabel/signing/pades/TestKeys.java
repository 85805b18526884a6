package id.akuntabel.signing.pades;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Keys of strangers: certificates that vouch for themselves.
public final class TestKeys {

    private TestKeys() {}

    public static PrivateKeyEntry of(String name, Instant from) {
        return of(name, from, Duration.ofDays(365), "RSA", "SHA256withRSA");
    }

    public static PrivateKeyEntry of(String name, Instant from, Duration life, String kind, String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(kind);
            generator.initialize(kind.equals("RSA") ? 2048 : 256);
            var pair = generator.generateKeyPair();
            var subject = new X500Name("CN=" + name + ",C=ID");
            var certificate = new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    subject,
                                    BigInteger.TEN,
                                    Date.from(from),
                                    Date.from(from.plus(life)),
                                    subject,
                                    pair.getPublic())
                            .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                            .build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate())));
            return new PrivateKeyEntry(pair.getPrivate(), new Certificate[] {certificate});
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
