package id.akuntabel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.akuntabel.identity.accounts.Passwords;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class SignInTests {

    private static final String PASSWORD = "sawah hijau di lereng";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Passwords passwords;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private CurrentOfficial staff;

    @BeforeEach
    void give_the_planning_staff_a_password() {
        staff = cast.thePlanningStaff();
        jdbc.sql("update identity.account set password_hash = :hash, email = 'dimas@tirtamulya.go.id', enabled = true"
                        + " where official_id = :id")
                .param("hash", passwords.hash(PASSWORD))
                .param("id", staff.official().id().value())
                .update();
        jdbc.sql("delete from identity.failed_attempt").update();
    }

    @Test
    void takes_the_nip_as_people_type_it() {
        var answer = signIn(staff.official().nip().printed(), PASSWORD, "10.0.0.1");

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/");
    }

    @Test
    void takes_the_email_in_any_case() {
        assertThat(signIn("Dimas@Tirtamulya.go.id ", PASSWORD, "10.0.0.1")).hasRedirectedUrl("/");
    }

    @Test
    void says_the_same_for_a_wrong_password_and_for_nobody() {
        var wrong = signIn(staff.official().nip().digits(), "salah", "10.0.0.1");
        var nobody = signIn("199001012015031001", "salah", "10.0.0.1");

        assertThat(wrong).hasStatus(422).bodyText().contains("NIP, surel, atau kata sandi tidak cocok");
        assertThat(nobody).hasStatus(422).bodyText().contains("NIP, surel, atau kata sandi tidak cocok");
    }

    @Test
    void refuses_a_closed_account() {
        jdbc.sql("update identity.account set enabled = false where official_id = :id")
                .param("id", staff.official().id().value())
                .update();

        assertThat(signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.1"))
                .hasStatus(422);
    }

    @Test
    void hears_nobody_after_five_failures_from_one_address_until_time_has_passed() {
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThat(signIn(staff.official().nip().digits(), "salah", "10.0.0.1"))
                    .hasStatus(422);
        }

        assertThat(signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.1"))
                .hasStatus(422)
                .bodyText()
                .contains("coba lagi setelah pukul 09.15");
        assertThat(signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.2"))
                .hasRedirectedUrl("/");
        clock.advance(Duration.ofMinutes(15));
        assertThat(signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.1"))
                .hasRedirectedUrl("/");
    }

    @Test
    void a_success_forgives_what_failed_before() {
        for (var attempt = 0; attempt < 4; attempt++) {
            signIn(staff.official().nip().digits(), "salah", "10.0.0.1");
        }

        signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.1");

        assertThat(signIn(staff.official().nip().digits(), "salah", "10.0.0.1"))
                .bodyText()
                .contains("tidak cocok");
    }

    @Test
    void a_session_planted_before_signing_in_is_worth_nothing_afterwards() {
        var planted = session(mvc.get().uri("/masuk").exchange());

        var own = session(mvc.post()
                .uri("/masuk")
                .cookie(planted)
                .with(csrf())
                .param("nama", staff.official().nip().digits())
                .param("sandi", PASSWORD)
                .exchange());

        assertThat(own.getValue()).isNotEqualTo(planted.getValue());
        assertThat(mvc.get().uri("/lainnya").cookie(own)).hasStatusOk();
        assertThat(mvc.get().uri("/lainnya").cookie(planted)).hasStatus3xxRedirection();
    }

    @Test
    void a_closed_account_loses_its_session_at_the_next_request() {
        var session = session(signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.1"));
        assertThat(mvc.get().uri("/lainnya").cookie(session)).hasStatusOk();

        jdbc.sql("update identity.account set enabled = false where official_id = :id")
                .param("id", staff.official().id().value())
                .update();

        assertThat(mvc.get().uri("/lainnya").cookie(session)).hasStatus3xxRedirection();
    }

    @Test
    void leads_back_to_where_one_wanted_to_go_but_never_off_this_site() {
        assertThat(mvc.get().uri("/lainnya?a=b")).hasRedirectedUrl("/masuk?kembali=%2Flainnya%3Fa%3Db");
        assertThat(signInTo("/tugas?tab=saya")).hasRedirectedUrl("/tugas?tab=saya");
        assertThat(signInTo("//elsewhere.example")).hasRedirectedUrl("/");
        assertThat(signInTo("/\\elsewhere.example")).hasRedirectedUrl("/");
        assertThat(signInTo("https://elsewhere.example")).hasRedirectedUrl("/");
    }

    @Test
    void htmx_hears_401_instead_of_a_sign_in_page_inside_a_page() {
        assertThat(mvc.get().uri("/lainnya").header("HX-Request", "true")).hasStatus(401);
    }

    @Test
    void outside_sample_mode_nobody_is_offered_and_no_click_signs_in() {
        assertThat(mvc.get().uri("/masuk"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("pejabat contoh", staff.official().name());
        assertThat(mvc.post()
                        .uri("/masuk/contoh")
                        .with(csrf())
                        .param("pejabat", staff.official().id().toString()))
                .hasStatus(404);
    }

    @Test
    void every_answer_carries_the_strict_policy() {
        assertThat(mvc.get().uri("/masuk"))
                .hasHeader(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self';"
                                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    }

    @Test
    void the_session_cookie_is_not_for_scripts_and_not_for_other_sites() {
        var answer = signIn(staff.official().nip().digits(), PASSWORD, "10.0.0.1");

        assertThat(answer.getResponse().getHeader(HttpHeaders.SET_COOKIE)).contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void a_post_without_token_does_nothing() {
        assertThat(mvc.post()
                        .uri("/masuk")
                        .param("nama", staff.official().nip().digits())
                        .param("sandi", PASSWORD))
                .hasRedirectedUrl("/masuk");
    }

    @Test
    void only_administrators_come_to_the_settings() {
        assertThat(mvc.get().uri("/pengaturan").with(cast.signedIn(staff))).hasStatus(403);
        assertThat(mvc.get().uri("/pengaturan").with(cast.signedIn(cast.theAdministrator())))
                .hasStatus2xxSuccessful();
    }

    private MvcTestResult signIn(String name, String password, String address) {
        return mvc.post()
                .uri("/masuk")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .param("nama", name)
                .param("sandi", password)
                .exchange();
    }

    private MvcTestResult signInTo(String wanted) {
        return mvc.post()
                .uri("/masuk")
                .with(csrf())
                .param("nama", staff.official().nip().digits())
                .param("sandi", PASSWORD)
                .param("kembali", wanted)
                .exchange();
    }

    private static Cookie session(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"));
    }
}
