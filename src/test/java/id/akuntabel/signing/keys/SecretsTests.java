package id.akuntabel.signing.keys;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.CaseFiles;
import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.signing.desk.SignByHand;
import id.akuntabel.signing.pades.TestKeys;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore.PrivateKeyEntry;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A passphrase or a private key never appears in the log, the database or the zip of a process: looked for in all of
/// them, byte by byte.
@AkuntabelTest
@ExtendWith(OutputCaptureExtension.class)
class SecretsTests {

    @Autowired
    Cast cast;

    @Autowired
    SigningAtWork work;

    @Autowired
    SignByHand byHand;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LoggingSystem logging;

    @Autowired
    Clock clock;

    @Test
    void neither_passphrase_nor_private_key_is_found_anywhere(CapturedOutput output) throws Exception {
        var secretary = cast.theSecretary();
        // Also through the pages, rightly and wrongly, with everything that a request leaves behind.
        mvc.post()
                .uri("/akun/sertifikat/uji")
                .with(cast.signedIn(secretary))
                .param("sandi-uji", SignByHand.PASSPHRASE)
                .param("ulang-uji", SignByHand.PASSPHRASE)
                .exchange();
        var number = work.waitingForTheSecretary();
        mvc.post()
                .uri("/tanda-tangan")
                .with(cast.signedIn(secretary))
                .param("sandi", SignByHand.PASSPHRASE + "x")
                .param("pilih", byHand.keys(secretary, number).getFirst())
                .exchange();
        byHand.all(secretary, number);
        var secrets = secrets(byHand.entry(secretary));

        assertThat(found(secrets, output.getAll().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        var rows = 0;
        for (var table : tables()) {
            for (var row : jdbc.sql("select one::text from " + table + " one")
                    .query((found, at) -> Objects.toString(found.getString(1)))
                    .list()) {
                assertThat(found(secrets, row.getBytes(StandardCharsets.UTF_8)))
                        .as(table)
                        .isEmpty();
                rows++;
            }
        }
        assertThat(rows).isGreaterThan(200);
        var entries = 0;
        var zip = new ByteArrayOutputStream();
        caseFiles.write(secretary, number, List.of(), zip);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                assertThat(found(secrets, in.readAllBytes()))
                        .as(entry.getName())
                        .isEmpty();
                entries++;
            }
        }
        assertThat(entries).isGreaterThan(4);
    }

    /// A key from outside, with the right passphrase and with a wrong one, while everything is logged that can be.
    @Test
    void an_uploaded_key_leaves_nothing_behind_either(CapturedOutput output) {
        var official = cast.theHeadOfPlanning();
        var passphrase = "sandi berkas p12 31415";
        var entry = TestKeys.of("Pejabat Uji", clock.instant());
        var file = Pkcs12.write(entry, passphrase.toCharArray());
        var loggers = List.of("id.akuntabel", "org.springframework", "org.apache", "eu.europa");
        loggers.forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        try {
            for (var typed : List.of(passphrase + "x", passphrase)) {
                var answer = mvc.post()
                        .uri("/akun/sertifikat/unggah")
                        .multipart()
                        .file(new MockMultipartFile("berkas", "kunci.p12", "application/x-pkcs12", file))
                        .param("sandi-berkas", typed)
                        .with(cast.signedIn(official))
                        .exchange();
                assertThat(answer).hasStatus(typed.equals(passphrase) ? 302 : 422);
                assertThat(answer).bodyText().doesNotContain("31415");
            }
            // Where a page fails, it tells a number, not what was typed.
            assertThat(mvc.post()
                            .uri("/akun/sertifikat/unggah")
                            .param("sandi-berkas", passphrase)
                            .with(cast.signedIn(official))
                            .exchange())
                    .bodyText()
                    .doesNotContain("31415");
        } finally {
            loggers.forEach(logger -> logging.setLogLevel(logger, null));
        }

        var secrets = secrets(entry);
        add(secrets, "passphrase of the file", passphrase.getBytes(StandardCharsets.UTF_8));
        assertThat(output.getAll()).contains("DEBUG");
        assertThat(found(secrets, output.getAll().getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(tables()).contains("sessions.spring_session_attributes", "audit.entry", "signing.key");
        for (var table : tables()) {
            for (var row : jdbc.sql("select one::text from " + table + " one")
                    .query((found, at) -> Objects.toString(found.getString(1)))
                    .list()) {
                assertThat(found(secrets, row.getBytes(StandardCharsets.UTF_8)))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    /// The search finds what it is to find: otherwise the test above would prove nothing.
    @Test
    void the_search_finds_a_secret_that_is_there() {
        var secrets = secrets(byHand.entry(cast.theSecretary()));
        var hex = HexFormat.of()
                .formatHex(((RSAPrivateCrtKey) byHand.entry(cast.theSecretary()).getPrivateKey()).getEncoded());

        assertThat(found(secrets, ("\\x" + hex).getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(found(secrets, ("sandi=" + SignByHand.PASSPHRASE).getBytes(StandardCharsets.UTF_8)))
                .contains("passphrase");
    }

    private List<String> tables() {
        return jdbc.sql("""
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """)
                .query((found, at) -> Objects.toString(found.getString(1)))
                .list();
    }

    /// The passphrase as text, in Base64 and in hex (as PostgreSQL prints bytes); of the key the whole, and its primes
    /// and exponent alone.
    private static Map<String, byte[]> secrets(PrivateKeyEntry entry) {
        var secrets = new java.util.LinkedHashMap<String, byte[]>();
        add(secrets, "passphrase", SignByHand.PASSPHRASE.getBytes(StandardCharsets.UTF_8));
        var key = (RSAPrivateCrtKey) entry.getPrivateKey();
        add(secrets, "key", key.getEncoded());
        add(secrets, "exponent", key.getPrivateExponent().toByteArray());
        add(secrets, "prime p", key.getPrimeP().toByteArray());
        add(secrets, "prime q", key.getPrimeQ().toByteArray());
        return secrets;
    }

    private static void add(Map<String, byte[]> secrets, String name, byte[] secret) {
        var whole = secret[0] == 0 ? Arrays.copyOfRange(secret, 1, secret.length) : secret;
        secrets.put(name, whole);
        secrets.put(name + " in hex", HexFormat.of().formatHex(whole).getBytes(StandardCharsets.US_ASCII));
        secrets.put(
                name + " in Base64",
                java.util.Base64.getEncoder().withoutPadding().encode(whole));
    }

    private static List<String> found(Map<String, byte[]> secrets, byte[] where) {
        var text = new String(where, StandardCharsets.ISO_8859_1);
        var found = new ArrayList<String>();
        secrets.forEach((name, secret) -> {
            if (text.contains(new String(secret, StandardCharsets.ISO_8859_1))) {
                found.add(name);
            }
        });
        return found;
    }
}
