package id.akuntabel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.accounts.Accounts;
import id.akuntabel.identity.accounts.Passwords;
import id.akuntabel.identity.accounts.SecretCode;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class SecondFactorTests {

    private static final String PASSWORD = "perahu di danau biru";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passwords passwords;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private CurrentOfficial secretary;
    private byte[] secret = {};
    private List<SecretCode> recovery = List.of();

    @BeforeEach
    void the_secretary_has_a_password_and_a_phone() {
        secretary = cast.theSecretary();
        var id = secretary.official().id();
        accounts.setPassword(id, passwords.hash(PASSWORD));
        jdbc.sql("delete from identity.failed_attempt").update();
        factors.turnOff(id);
        secret = Totp.freshSecret();
        factors.prepare(id, secret);
        recovery = factors.confirm(id, Totp.code(secret, clock.instant()));
        clock.advance(Duration.ofMinutes(1));
    }

    @Test
    void the_password_alone_leads_to_the_code_and_nowhere_else() {
        var halfway = session(password());

        assertThat(mvc.get().uri("/masuk/kode").cookie(halfway)).hasStatusOk();
        assertThat(mvc.get().uri("/akun").cookie(halfway)).hasStatus3xxRedirection();
    }

    @Test
    void the_code_of_the_phone_signs_in_with_a_fresh_session() {
        var halfway = session(password());

        var answer = code(halfway, Totp.code(secret, clock.instant()));

        assertThat(answer).hasRedirectedUrl("/");
        assertThat(session(answer).getValue()).isNotEqualTo(halfway.getValue());
        assertThat(mvc.get().uri("/akun").cookie(session(answer))).hasStatusOk();
    }

    @Test
    void a_code_is_heard_once() {
        var used = Totp.code(secret, clock.instant());
        assertThat(code(session(password()), used)).hasRedirectedUrl("/");

        assertThat(code(session(password()), used)).hasStatus(422).bodyText().contains("sudah dipakai");
    }

    @Test
    void a_recovery_code_stands_in_for_the_phone_once_and_dashes_do_not_matter() {
        var typed =
                recovery.getFirst().printed().toLowerCase(java.util.Locale.ROOT).replace("-", " ");

        assertThat(recovery).hasSize(8);
        assertThat(code(session(password()), typed)).hasRedirectedUrl("/");
        assertThat(code(session(password()), typed)).hasStatus(422);
    }

    @Test
    void guessing_is_stopped_even_for_the_right_code() {
        var halfway = session(password());
        for (var guess = 0; guess < 5; guess++) {
            assertThat(code(halfway, "000000")).hasStatus(422);
        }

        assertThat(code(halfway, Totp.code(secret, clock.instant())))
                .hasStatus(422)
                .bodyText()
                .contains("Terlalu banyak kode");
    }

    @Test
    void the_halfway_state_ends_after_five_minutes() {
        var halfway = session(password());

        clock.advance(Duration.ofMinutes(5));

        assertThat(code(halfway, Totp.code(secret, clock.instant()))).hasRedirectedUrl("/masuk?berakhir");
    }

    @Test
    void is_turned_off_only_with_a_code() {
        assertThat(off("123")).hasStatus(422);
        assertThat(factors.isOn(secretary.official().id())).isTrue();

        assertThat(off(Totp.code(secret, clock.instant()))).hasRedirectedUrl("/akun");

        assertThat(factors.isOn(secretary.official().id())).isFalse();
    }

    @Test
    void is_set_up_with_a_drawn_code_and_gives_recovery_codes_once() {
        factors.turnOff(secretary.official().id());
        mvc.post().uri("/akun/verifikasi").with(cast.signedIn(secretary)).exchange();
        var fresh = factors.prepared(secretary.official().id()).orElseThrow();

        assertThat(mvc.get().uri("/akun/verifikasi").with(cast.signedIn(secretary)))
                .bodyText()
                .contains("<svg", "Kode enam angka");
        assertThat(mvc.post()
                        .uri("/akun/verifikasi/aktifkan")
                        .param("kode", Totp.code(fresh, clock.instant()))
                        .with(cast.signedIn(secretary)))
                .hasStatusOk()
                .bodyText()
                .contains("hanya ditunjukkan sekali ini");
        assertThat(factors.isOn(secretary.official().id())).isTrue();
    }

    @Test
    void the_database_does_not_hold_the_secret_in_the_clear() {
        assertSealed();
    }

    @Test
    void secrets_from_before_the_seal_are_sealed_at_the_next_start_and_still_sign_in() {
        jdbc.sql("update identity.second_factor set secret = :plain, sealed = null")
                .param("plain", secret)
                .update();

        factors.sealOld();

        assertSealed();
        assertThat(code(session(password()), Totp.code(secret, clock.instant())))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_secret_sealed_with_another_key_refuses_the_phone_and_leaves_the_recovery_codes() {
        jdbc.sql("update identity.second_factor set sealed = :sealed")
                .param("sealed", new byte[64])
                .update();

        assertThat(code(session(password()), Totp.code(secret, clock.instant())))
                .hasStatus(422);
        assertThat(code(session(password()), recovery.getFirst().printed())).hasRedirectedUrl("/");
    }

    private void assertSealed() {
        var stored = jdbc.sql("select row_to_json(f)::text from identity.second_factor f")
                .query((row, at) -> row.getString(1))
                .single();

        assertThat(stored).doesNotContain(HexFormat.of().formatHex(secret)).contains("\"secret\":null");
    }

    private MvcTestResult password() {
        return mvc.post()
                .uri("/masuk")
                .with(csrf())
                .param("nama", secretary.official().nip().digits())
                .param("sandi", PASSWORD)
                .exchange();
    }

    private MvcTestResult code(Cookie session, String code) {
        return mvc.post()
                .uri("/masuk/kode")
                .cookie(session)
                .with(csrf())
                .param("kode", code)
                .exchange();
    }

    private MvcTestResult off(String code) {
        return mvc.post()
                .uri("/akun/verifikasi/matikan")
                .param("kode", code)
                .with(cast.signedIn(secretary))
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
