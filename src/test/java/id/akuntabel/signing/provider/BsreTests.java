package id.akuntabel.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.signing.desk.SignByHand;
import id.akuntabel.signing.desk.Signature;
import id.akuntabel.signing.provider.ServiceSettings.Service;
import id.akuntabel.signing.provider.ServiceSettings.Version;
import id.akuntabel.signing.provider.StandIn.Mood;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AkuntabelTest
@ExtendWith(OutputCaptureExtension.class)
class BsreTests {

    @Autowired
    Cast cast;

    @Autowired
    SigningAtWork work;

    @Autowired
    SignByHand byHand;

    @Autowired
    ServiceSettings settings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Clock clock;

    @Autowired
    LoggingSystem logging;

    StandIn service;
    CurrentOfficial secretary;

    @BeforeEach
    void a_service() throws IOException {
        secretary = cast.theSecretary();
        service = new StandIn(clock.instant());
        set(Version.V2);
        settings.nik(secretary.official().id(), StandIn.NIK);
    }

    @AfterEach
    void no_service() {
        service.close();
        settings.forget(Cause.bySystem(clock.instant(), "uji"));
    }

    @ParameterizedTest
    @EnumSource
    void signs_through_either_version(Version version) {
        set(version);
        var number = work.waitingForTheSecretary();

        var said = throughBsre(number, StandIn.PASSPHRASE, false);

        assertThat(said).isEqualTo("Langkah 2 selesai.");
        assertThat(work.signatureOn(number).way()).isEqualTo(Signature.Way.BSRE);
        assertThat(work.newest(number).number()).isEqualTo(2);
        assertThat(states(number)).isEqualTo("SIGNED");
    }

    @Test
    void a_wrong_passphrase_is_told_and_appears_nowhere(CapturedOutput output) {
        var number = work.waitingForTheSecretary();

        var said = throughBsre(number, "salah-sekali-9317", false);

        assertThat(said).contains("Frasa sandi BSrE tidak cocok").doesNotContain("9317");
        assertThat(output.getAll()).doesNotContain("salah-sekali-9317").doesNotContain(StandIn.PASSWORD);
        assertThat(work.newest(number).number()).isEqualTo(1);
        assertThat(states(number)).isEqualTo("REFUSED");
    }

    /// However the service answers, and with as much in the log as it can be told to write.
    @ParameterizedTest
    @EnumSource
    void passphrase_password_and_nik_are_found_nowhere(Version version, CapturedOutput output) {
        List.of("id.akuntabel", "org.springframework", "org.apache", "jdk.httpclient")
                .forEach(logger -> logging.setLogLevel(logger, LogLevel.DEBUG));
        try {
            set(version);
            var number = work.waitingForTheSecretary();
            var page = mvc.post()
                    .uri("/tanda-tangan")
                    .with(cast.signedIn(secretary))
                    .param("cara", "bsre")
                    .param("nik", StandIn.NIK)
                    .param("sandi", "")
                    .param("pilih", byHand.keys(secretary, number).getFirst())
                    .exchange();
            assertThat(page).hasStatus(422).bodyText().doesNotContain(StandIn.PASSWORD);
            service.mood = Mood.DOWN;
            throughBsre(number, StandIn.PASSPHRASE, false);
            service.mood = Mood.WELL;
            throughBsre(number, StandIn.PASSPHRASE + "x", false);
            assertThat(throughBsre(number, StandIn.PASSPHRASE, true)).isEqualTo("Langkah 2 selesai.");
        } finally {
            List.of("id.akuntabel", "org.springframework", "org.apache", "jdk.httpclient")
                    .forEach(logger -> logging.setLogLevel(logger, null));
        }

        var secrets = List.of(StandIn.PASSPHRASE, StandIn.PASSWORD, StandIn.NIK);
        // It was told to write much, and did.
        assertThat(output.getAll()).contains("DEBUG");
        for (var secret : secrets) {
            var plain = secret.getBytes(StandardCharsets.UTF_8);
            for (var form : List.of(
                    secret,
                    Base64.getEncoder().withoutPadding().encodeToString(plain),
                    HexFormat.of().formatHex(plain),
                    java.net.URLEncoder.encode(secret, StandardCharsets.UTF_8))) {
                assertThat(output.getAll()).doesNotContain(form);
                assertThat(tablesWith(form)).as(form).isEmpty();
            }
        }
        // The search finds what is there.
        assertThat(tablesWith(StandIn.ACCOUNT)).contains("signing.service");
    }

    private List<String> tablesWith(String text) {
        return jdbc.sql("""
                        select table_schema || '.' || table_name as name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query((row, at) -> row.getString("name")).list().stream()
                .filter(table -> jdbc.sql(
                                "select exists (select from " + table + " one where position(:text in one::text) > 0)")
                        .param("text", text)
                        .query(Boolean.class)
                        .single())
                .toList();
    }

    @Test
    void an_expired_certificate_is_told() {
        service.mood = Mood.EXPIRED;
        var number = work.waitingForTheSecretary();

        assertThat(throughBsre(number, StandIn.PASSPHRASE, false)).contains("Certificate has expired");
        assertThat(work.newest(number).number()).isEqualTo(1);
    }

    @Test
    void a_certificate_that_is_not_issued_is_asked_before() {
        service.status = "WAITING_FOR_APPROVAL";
        var number = work.waitingForTheSecretary();

        assertThat(throughBsre(number, StandIn.PASSPHRASE, false)).contains("WAITING_FOR_APPROVAL");
        assertThat(service.signed).hasValue(0);
    }

    @Test
    void a_service_that_is_down_signs_nothing() {
        var number = work.waitingForTheSecretary();
        service.mood = Mood.DOWN;
        assertThat(throughBsre(number, StandIn.PASSPHRASE, false)).contains("sedang tidak melayani");
        service.close();
        assertThat(throughBsre(number, StandIn.PASSPHRASE, false)).contains("tidak dapat dihubungi");

        assertThat(work.newest(number).number()).isEqualTo(1);
    }

    @Test
    void what_was_not_answered_is_not_sent_again_unasked() {
        var number = work.waitingForTheSecretary();
        service.mood = Mood.SLOW;
        assertThat(throughBsre(number, StandIn.PASSPHRASE, false)).contains("mungkin sudah ditandatangani di sana");
        service.mood = Mood.WELL;

        var unasked = throughBsre(number, StandIn.PASSPHRASE, false);

        assertThat(unasked).contains("Centang Kirim ulang");
        assertThat(work.newest(number).number()).isEqualTo(1);
        assertThat(throughBsre(number, StandIn.PASSPHRASE, true)).isEqualTo("Langkah 2 selesai.");
    }

    @Test
    void an_answer_without_a_signature_is_not_filed() {
        service.mood = Mood.RUBBISH;
        var number = work.waitingForTheSecretary();

        assertThat(throughBsre(number, StandIn.PASSPHRASE, false)).contains("tidak memuat tanda tangan utuh");
        assertThat(work.newest(number).number()).isEqualTo(1);
    }

    @Test
    void the_settings_keep_the_password_to_themselves() {
        var administrator = cast.theAdministrator();
        var page = mvc.get()
                .uri("/pengaturan/bsre")
                .with(cast.signedIn(administrator))
                .exchange();

        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains(service.address()).doesNotContain(StandIn.PASSWORD);
        assertThat(mvc.get()
                        .uri("/pengaturan/bsre")
                        .with(cast.signedIn(secretary))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void an_address_without_encryption_is_refused_unless_it_is_this_machine() {
        var answer = mvc.post()
                .uri("/pengaturan/bsre")
                .with(cast.signedIn(cast.theAdministrator()))
                .param("alamat", "http://esign.contohkab.go.id")
                .param("akun", "a")
                .param("sandi", "b-c-d")
                .param("detik", "90")
                .exchange();

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("Alamat belum benar").doesNotContain("b-c-d");
    }

    private String throughBsre(String number, String passphrase, boolean again) {
        return byHand.throughBsre(secretary, number, passphrase, again);
    }

    private void set(Version version) {
        settings.save(
                new Service(
                        service.address(),
                        version,
                        StandIn.ACCOUNT,
                        StandIn.PASSWORD,
                        version.sign(),
                        version.status(),
                        2),
                Cause.bySystem(clock.instant(), "uji"));
    }

    private String states(String number) {
        return String.join(
                ",",
                jdbc.sql("select state from signing.request where document = :document order by sent_at")
                        .param("document", work.newest(number).document().value())
                        .query(String.class)
                        .list());
    }
}
