package id.akuntabel.signing.keys;

import id.akuntabel.audit.Cause;
import id.akuntabel.calendar.Wording;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Seal;
import id.akuntabel.organization.Official;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Gives an official a key: of the test authority, or brought along. The former one is destroyed; whoever reads the
/// database finds only what two locks protect, the passphrase and the seal.
@Component
public class ReplaceKey {

    /// Passphrase of every sample official, shown on the pages of an installation with sample data only.
    static final String SAMPLE = "contoh-tanda-tangan";

    private final KeyStores stores;
    private final TestAuthority authority;
    private final Seal seal;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean sample;

    ReplaceKey(
            KeyStores stores,
            TestAuthority authority,
            Seal seal,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${akuntabel.sample:false}") boolean sample) {
        this.stores = stores;
        this.authority = authority;
        this.seal = seal;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
        this.sample = sample;
    }

    /// A certificate of the test authority.
    ///
    /// @return findings by field; empty = done
    public Map<String, String> byTestAuthority(CurrentOfficial official, Passphrase passphrase, Passphrase again) {
        var findings = new LinkedHashMap<String, String>();
        if (passphrase.tooShort()) {
            findings.put(
                    "sandi-uji",
                    "Frasa sandi terlalu pendek. Pakai sekurang-kurangnya " + Passphrase.SHORTEST + " huruf.");
        } else if (!passphrase.same(again)) {
            findings.put("ulang-uji", "Kedua frasa sandi tidak sama. Ketik lagi frasa yang sama.");
        }
        if (findings.isEmpty()) {
            transactions.executeWithoutResult(change -> put(
                    official.official(),
                    SigningKey.Kind.TEST,
                    authority.issue(official.official()),
                    passphrase,
                    official.cause(clock.instant())));
        }
        return findings;
    }

    /// A key in a file of an authority (.p12, .pfx). The passphrase of the file stays the one to sign with.
    public Map<String, String> byUpload(CurrentOfficial official, byte[] file, Passphrase passphrase) {
        Optional<PrivateKeyEntry> read;
        try {
            read = Pkcs12.read(file, passphrase.letters());
        } catch (Pkcs12.WrongPassphrase wrong) {
            return Map.of("sandi-berkas", "Frasa sandi tidak membuka berkas ini. Ketik frasa sandi dari penerbitnya.");
        }
        if (read.isEmpty()) {
            return Map.of(
                    "berkas",
                    "Berkas ini bukan sertifikat dengan kunci (PKCS#12). Minta berkas .p12 atau .pfx dari penerbit.");
        }
        var finding = unusable(read.get());
        if (finding.isPresent()) {
            return Map.of("berkas", finding.get());
        }
        transactions.executeWithoutResult(change -> put(
                official.official(),
                SigningKey.Kind.UPLOADED,
                read.get(),
                passphrase,
                official.cause(clock.instant())));
        return Map.of();
    }

    public void withdraw(CurrentOfficial official) {
        transactions.executeWithoutResult(change -> {
            var cause = official.cause(clock.instant());
            stores.of(official.official().id()).ifPresent(key -> {
                stores.withdraw(key.official(), cause.at());
                events.publishEvent(new KeyChanged(
                        cause,
                        key.official().toString(),
                        "Sertifikat tanda tangan dicabut, kuncinya dimusnahkan",
                        key.subject(),
                        key.issuer(),
                        key.serial()));
            });
        });
    }

    /// With sample data, everybody can sign at once: whoever has no key gets one of the test authority, made when it
    /// is first wanted.
    ///
    /// @return the passphrase to show, when the official's key has the known one
    public Optional<String> ready(CurrentOfficial official) {
        if (!sample) {
            return Optional.empty();
        }
        var id = official.official().id();
        if (stores.of(id).isEmpty()) {
            transactions.executeWithoutResult(change -> {
                jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing:key:' || :official, 0))")
                        .param("official", id.toString())
                        .query((row, at) -> 1)
                        .single();
                if (stores.of(id).isEmpty()) {
                    try (var passphrase = new Passphrase(SAMPLE)) {
                        var entry = authority.issue(official.official());
                        put(
                                official.official(),
                                SigningKey.Kind.TEST,
                                entry,
                                passphrase,
                                official.cause(clock.instant()));
                    }
                }
            });
        }
        return stores.of(id).filter(key -> opens(key, SAMPLE)).map(key -> SAMPLE);
    }

    private boolean opens(SigningKey key, String typed) {
        try (var passphrase = new Passphrase(typed)) {
            return seal.open(key.id(), stores.sealed(key.id()))
                    .filter(store -> {
                        try {
                            return Pkcs12.read(store, passphrase.letters()).isPresent();
                        } catch (Pkcs12.WrongPassphrase other) {
                            return false;
                        }
                    })
                    .isPresent();
        }
    }

    private Optional<String> unusable(PrivateKeyEntry entry) {
        var certificate = (X509Certificate) entry.getCertificate();
        var now = clock.instant();
        if (now.isAfter(certificate.getNotAfter().toInstant())
                || now.isBefore(certificate.getNotBefore().toInstant())) {
            return Optional.of("Sertifikat ini berlaku "
                    + Wording.date(
                            LocalDate.ofInstant(certificate.getNotBefore().toInstant(), ZoneOffset.UTC)) + " sampai "
                    + Wording.date(LocalDate.ofInstant(certificate.getNotAfter().toInstant(), ZoneOffset.UTC))
                    + ", jadi tidak dapat dipakai sekarang. Minta sertifikat yang berlaku.");
        }
        var algorithm = certificate.getPublicKey().getAlgorithm();
        if (!algorithm.equals("RSA") && !algorithm.equals("EC")) {
            return Optional.of(
                    "Jenis kunci " + algorithm + " tidak didukung. Minta sertifikat dengan kunci RSA atau EC.");
        }
        return Optional.empty();
    }

    private void put(
            Official official, SigningKey.Kind kind, PrivateKeyEntry entry, Passphrase passphrase, Cause cause) {
        stores.withdraw(official.id(), cause.at());
        var key = KeyStores.describe(official.id(), kind, entry, cause.at());
        stores.insert(key, seal.seal(key.id(), Pkcs12.write(entry, passphrase.letters())), (X509Certificate)
                entry.getCertificate());
        events.publishEvent(new KeyChanged(
                cause,
                official.id().toString(),
                kind == SigningKey.Kind.TEST ? "Sertifikat uji dibuat" : "Sertifikat tanda tangan diunggah",
                key.subject(),
                key.issuer(),
                key.serial()));
    }
}
