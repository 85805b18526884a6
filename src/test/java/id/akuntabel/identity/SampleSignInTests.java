package id.akuntabel.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@AkuntabelTest
@TestPropertySource(properties = "akuntabel.sample=true")
class SampleSignInTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void offers_everyone_by_agency_position_and_name() {
        var head = cast.theActingHead();

        assertThat(mvc.get().uri("/masuk"))
                .bodyText()
                .contains(
                        "Dinas Komunikasi dan Informatika",
                        "Plt. Kepala Dinas",
                        head.official().name());
    }

    @Test
    void one_click_signs_in() {
        var head = cast.theActingHead();

        var answer = mvc.post()
                .uri("/masuk/contoh")
                .with(csrf())
                .param("pejabat", head.official().id().toString())
                .exchange();

        assertThat(answer).hasRedirectedUrl("/");
        assertThat(mvc.get()
                        .uri("/lainnya")
                        .cookie(java.util.Objects.requireNonNull(
                                answer.getResponse().getCookie("SESSION"))))
                .hasStatusOk()
                .bodyText()
                .contains("Plt. Kepala Dinas, Diskominfo");
    }

    @Test
    void an_account_that_is_not_of_the_sample_is_neither_offered_nor_let_in() {
        var stranger = cast.aStranger().official();
        jdbc.sql("update identity.account set sample = false where official_id = :id")
                .param("id", stranger.id().value())
                .update();

        assertThat(mvc.get().uri("/masuk")).bodyText().doesNotContain(stranger.name());
        assertThat(mvc.post()
                        .uri("/masuk/contoh")
                        .with(csrf())
                        .param("pejabat", stranger.id().toString()))
                .hasStatus(404);
    }
}
