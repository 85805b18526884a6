package id.akuntabel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.akuntabel.audit.Trail;
import id.akuntabel.identity.access.SignInSessions;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class UsersPagesTests {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    @Autowired
    private SignInSessions sessions;

    @BeforeEach
    void nobody_failed_yet() {
        cast.arrive();
        jdbc.sql("delete from identity.failed_attempt").update();
    }

    @Test
    void an_invited_person_chooses_a_password_once_and_signs_in() throws UnsupportedEncodingException {
        var person = cast.theHeadOfPlanning();
        var code = invite(person);

        assertThat(accept(code, "sepatu kulit cokelat")).hasRedirectedUrl("/masuk?sandi");

        assertThat(accept(code, "sepatu kulit hitam")).hasStatus(422).bodyText().contains("sudah dipakai");
        assertThat(signIn(person, "sepatu kulit cokelat")).hasRedirectedUrl("/");
        assertThat(trail.of("akun/" + person.official().nip().digits()))
                .extracting(Trail.Entry::what)
                .contains("Kode undangan dibuat.", "Kata sandi dibuat dengan kode undangan.");
    }

    @Test
    void an_invitation_ends_after_seven_days() throws UnsupportedEncodingException {
        var code = invite(cast.theHeadOfPlanning());

        clock.advance(Duration.ofDays(7));

        assertThat(accept(code, "sepatu kulit cokelat")).hasStatus(422);
    }

    @Test
    void refuses_a_password_that_is_short_or_guessed_first_or_mistyped() throws UnsupportedEncodingException {
        var person = cast.theHeadOfPlanning();
        var code = invite(person);

        assertThat(accept(code, "pendek")).hasStatus(422).bodyText().contains("paling sedikit 10");
        assertThat(accept(code, person.official().nip().digits())).bodyText().contains("pertama ditebak");
        assertThat(accept(code, "aaaaaaaaaaaa")).bodyText().contains("pertama ditebak");
        assertThat(mvc.post()
                        .uri("/masuk/undangan")
                        .with(csrf())
                        .param("kode", code)
                        .param("sandi-baru", "sepatu kulit cokelat")
                        .param("sandi-ulang", "sepatu kulit coklat"))
                .hasStatus(422)
                .bodyText()
                .contains("Ulangan tidak sama");
    }

    @Test
    void a_role_given_holds_at_the_next_request() {
        var person = cast.aStranger();
        assertThat(mvc.get().uri("/pengaturan").with(cast.signedIn(person))).hasStatus(403);

        change(person, "ADMINISTRATION", true);

        assertThat(mvc.get().uri("/pengaturan").with(cast.signedIn(person))).hasStatusOk();
    }

    @Test
    void closing_an_account_ends_its_sessions() throws UnsupportedEncodingException {
        var person = cast.thePlanningStaff();
        accept(invite(person), "sepatu kulit cokelat");
        var session = session(signIn(person, "sepatu kulit cokelat"));
        assertThat(mvc.get().uri("/akun").cookie(session)).hasStatusOk();

        change(person, "SOP_EDITING", false);

        assertThat(mvc.get().uri("/akun").cookie(session)).hasStatus3xxRedirection();
        assertThat(sessions.count(person.official().id())).isZero();
    }

    @Test
    void nobody_takes_the_administration_from_themselves() {
        assertThat(change(cast.theAdministrator(), "INSPECTION", true))
                .hasStatus(422)
                .bodyText()
                .contains("melepas peran Admin sendiri");
    }

    @Test
    void signing_out_everywhere_ends_every_session() throws UnsupportedEncodingException {
        var person = cast.theSecretary();
        accept(invite(person), "sepatu kulit cokelat");
        var here = session(signIn(person, "sepatu kulit cokelat"));
        var there = session(signIn(person, "sepatu kulit cokelat"));

        assertThat(mvc.post().uri("/akun/keluar-semua").cookie(here).with(csrf()))
                .hasRedirectedUrl("/masuk?keluar");

        assertThat(mvc.get().uri("/akun").cookie(here)).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/akun").cookie(there)).hasStatus3xxRedirection();
    }

    @Test
    void changing_the_password_asks_for_the_old_one_and_ends_the_other_sessions() throws UnsupportedEncodingException {
        var person = cast.theInspector();
        accept(invite(person), "sepatu kulit cokelat");
        var here = session(signIn(person, "sepatu kulit cokelat"));
        var there = session(signIn(person, "sepatu kulit cokelat"));

        assertThat(changePassword(here, "bukan ini")).hasStatus(422).bodyText().contains("tidak cocok");
        assertThat(changePassword(here, "sepatu kulit cokelat")).hasRedirectedUrl("/akun?sandi");

        assertThat(mvc.get().uri("/akun").cookie(here)).hasStatusOk();
        assertThat(mvc.get().uri("/akun").cookie(there)).hasStatus3xxRedirection();
        assertThat(signIn(person, "sepatu kulit cokelat")).hasStatus(422);
        assertThat(signIn(person, "kursi kayu di teras")).hasRedirectedUrl("/");
    }

    @Test
    void leaving_ends_the_session() throws UnsupportedEncodingException {
        var person = cast.theSecondOfTheTeam();
        accept(invite(person), "sepatu kulit cokelat");
        var session = session(signIn(person, "sepatu kulit cokelat"));

        assertThat(mvc.post().uri("/keluar").cookie(session).with(csrf())).hasRedirectedUrl("/masuk?keluar");

        assertThat(mvc.get().uri("/akun").cookie(session)).hasStatus3xxRedirection();
    }

    private String invite(CurrentOfficial person) throws UnsupportedEncodingException {
        var answer = mvc.post()
                .uri("/pengaturan/pengguna/" + person.official().nip().digits() + "/undang")
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();
        var code = CODE.matcher(answer.getResponse().getContentAsString());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private MvcTestResult accept(String code, String password) {
        return mvc.post()
                .uri("/masuk/undangan")
                .with(csrf())
                .param("kode", code)
                .param("sandi-baru", password)
                .param("sandi-ulang", password)
                .exchange();
    }

    private MvcTestResult change(CurrentOfficial person, String role, boolean enabled) {
        var version = jdbc.sql("select version from identity.account where official_id = :id")
                .param("id", person.official().id().value())
                .query(Integer.class)
                .single();
        var request = mvc.post()
                .uri("/pengaturan/pengguna/" + person.official().nip().digits())
                .param("versi", version.toString())
                .param("peran", role)
                .with(cast.signedIn(cast.theAdministrator()));
        return enabled ? request.param("aktif", "ya").exchange() : request.exchange();
    }

    private MvcTestResult changePassword(Cookie session, String old) {
        return mvc.post()
                .uri("/akun/sandi")
                .cookie(session)
                .with(csrf())
                .param("sandi", old)
                .param("sandi-baru", "kursi kayu di teras")
                .param("sandi-ulang", "kursi kayu di teras")
                .exchange();
    }

    private MvcTestResult signIn(CurrentOfficial person, String password) {
        return mvc.post()
                .uri("/masuk")
                .with(csrf())
                .param("nama", person.official().nip().digits())
                .param("sandi", password)
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
