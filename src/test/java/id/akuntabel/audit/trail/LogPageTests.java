package id.akuntabel.audit.trail;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.util.UriComponentsBuilder;

@AkuntabelTest
class LogPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    record Happened(Cause cause, String subject, String what) implements Recorded {}

    @Test
    void shows_what_was_done_newest_first_to_the_administrator_and_the_inspectorate() {
        tell("uji/1", "Pertama <b>", "PK-2026-0001");
        tell("uji/2", "Kedua", "PK-2026-0002");

        assertThat(get(cast.theAdministrator(), "/pengaturan/log-audit"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Kedua", "Pertama &lt;b&gt;")
                .contains("Sel 10 Mar 2026, 09.00 WITA");
        assertThat(get(cast.theInspector(), "/pengaturan/log-audit")).hasStatusOk();
    }

    @Test
    void is_closed_to_everybody_else() {
        assertThat(get(cast.theSecretary(), "/pengaturan/log-audit")).hasStatus4xxClientError();
    }

    @Test
    void narrows_down_by_what_the_address_says() {
        tell("uji/a", "Dokumen diunggah", "PK-2026-0003");
        tell("lain/b", "Putusan: Tidak", "PK-2026-0004");

        assertThat(body("?objek=uji")).contains("Dokumen diunggah").doesNotContain("Putusan: Tidak");
        assertThat(body("?objek=lain/b")).contains("Putusan: Tidak").doesNotContain("Dokumen diunggah");
        assertThat(body("?proses=PK-2026-0004")).contains("Putusan: Tidak").doesNotContain("Dokumen diunggah");
        assertThat(body("?kata=UNGGAH")).contains("Dokumen diunggah").doesNotContain("Putusan: Tidak");
        assertThat(body("?dari=2026-03-10&sampai=2026-03-10")).contains("Dokumen diunggah");
        assertThat(body("?sampai=2026-03-09")).contains("Tidak ada catatan yang cocok");
        assertThat(body("?pelaku=' or true --")).contains("Tidak ada catatan yang cocok");
    }

    @Test
    void reads_dates_as_officials_type_them() {
        assertThat(body("?dari=10-3-2026&sampai=10+Mar+2026")).contains("Dokumen diunggah");
        assertThat(body("?sampai=9/3/2026")).contains("Tidak ada catatan yang cocok");
    }

    @Test
    void says_what_is_wrong_with_a_date_and_keeps_it() {
        var answer = get(cast.theAdministrator(), "/pengaturan/log-audit?dari=kemarin");

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("“kemarin” tidak terbaca")
                .contains("value=\"kemarin\"");
        assertThat(get(cast.theAdministrator(), "/pengaturan/log-audit?sampai=2026-02-30"))
                .hasStatus(422);
        assertThat(get(cast.theAdministrator(), "/pengaturan/log-audit?sampai=%2B999999999-12-31"))
                .hasStatus(422);
    }

    @Test
    void goes_back_in_time_page_by_page() {
        for (var i = 1; i <= 60; i++) {
            tell("banyak/1", "Langkah ke-" + i + ".", "PK-2026-0005");
        }

        var first = body("?objek=banyak/1");
        var older = first.substring(first.indexOf("sebelum="));
        var second = body("?objek=banyak/1&" + older.substring(0, older.indexOf('"')));

        assertThat(first).contains("Langkah ke-60.", "Langkah ke-11.").doesNotContain("Langkah ke-10.");
        assertThat(second).contains("Langkah ke-10.", "Langkah ke-1.").doesNotContain("Langkah ke-11.");
    }

    private String body(String query) {
        var request = mvc.get().uri("/pengaturan/log-audit").with(cast.signedIn(cast.theAdministrator()));
        UriComponentsBuilder.fromUriString(query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.param(name, values.getFirst()));
        return new String(request.exchange().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }

    private void tell(String subject, String what, String caseNumber) {
        var cause = new Cause(
                new Cause.Who("9", "Penguji", null, null), new Cause.Where(caseNumber, null), TestClock.START, null);
        transactions.executeWithoutResult(change -> events.publishEvent(new Happened(cause, subject, what)));
    }
}
