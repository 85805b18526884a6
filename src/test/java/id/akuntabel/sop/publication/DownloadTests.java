package id.akuntabel.sop.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.paper.WordPress;
import id.akuntabel.paper.pdf.Printed;
import id.akuntabel.paper.word.Written;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.State;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.CaseChart;
import id.akuntabel.workflow.CaseChart.Lit;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class DownloadTests {

    private static final String SOP = "/sop/pengelolaan-surat-masuk/v1";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Editions editions;

    @Autowired
    CaseChart caseChart;

    @Autowired
    Clock clock;

    @BeforeEach
    void a_draft_of_kominfo_is_filed() {
        if (editions.find("pengelolaan-surat-masuk", 1).isEmpty()) {
            editions.found("pengelolaan-surat-masuk", cast.agency("kominfo"), "SM");
            editions.insert(edition(), Cause.bySystem(clock.instant(), "uji"));
        }
    }

    @Test
    void gives_the_table_as_a_drawing() {
        var answer = get(cast.theHeadOfPlanning(), SOP + "/tabel.svg");

        assertThat(answer).hasStatusOk().hasContentType("image/svg+xml");
        assertThat(answer).bodyText().startsWith("<?xml").contains("Memindai surat yang diterima di kantor");
    }

    @Test
    void gives_the_sop_on_the_paper_that_the_office_has() {
        var folio = get(cast.theHeadOfPlanning(), SOP + "/sop.pdf");
        var a4 = get(cast.theHeadOfPlanning(), SOP + "/sop.pdf?kertas=a4");

        assertThat(folio).hasStatusOk().hasContentType("application/pdf");
        assertThat(printed(folio).size()).isEqualTo("330 x 215 mm");
        assertThat(printed(a4).size()).isEqualTo("297 x 210 mm");
    }

    @Test
    void gives_the_sop_in_word() {
        var word = get(cast.theHeadOfPlanning(), SOP + "/sop.docx");

        assertThat(word).hasStatusOk().hasContentType(WordPress.MEDIA_TYPE);
        assertThat(Written.of(word.getResponse().getContentAsByteArray()).text())
                .contains("Nomor SOP", "Mutu Baku");
        assertThat(get(cast.aStranger(), SOP + "/sop.docx")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knows_no_other_paper() {
        assertThat(get(cast.theHeadOfPlanning(), SOP + "/sop.pdf?kertas=a3")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void shows_a_draft_to_no_other_agency() {
        assertThat(get(cast.aStranger(), SOP + "/tabel.svg")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(cast.aStranger(), SOP + "/sop.pdf")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void marks_a_draft_and_what_is_no_longer_in_force() {
        var draft = printed(get(cast.theHeadOfPlanning(), SOP + "/sop.pdf"));
        move(State.REVOKED);
        var revoked = printed(get(cast.aStranger(), SOP + "/sop.pdf"));
        move(State.DRAFT);

        assertThat(draft.drawn()).allMatch(page -> page.startsWith("DRAF"));
        assertThat(revoked.drawn()).allMatch(page -> page.startsWith("TIDAKBERLAKU"));
    }

    @Test
    void draws_the_chart_of_a_process_by_its_procedure() {
        var lit = List.of(new Lit("terima-kantor", Lit.State.DONE, 1, "✓ 1 Okt 09.12"));

        assertThat(caseChart.svg("pengelolaan-surat-masuk-v1", lit))
                .get()
                .asString()
                .startsWith("<?xml");
        assertThat(caseChart.table("pengelolaan-surat-masuk-v1", lit)).isPresent();
        assertThat(caseChart.table("tidak-ada-v1", lit)).isEmpty();
    }

    private void move(State state) {
        var read = editions.find("pengelolaan-surat-masuk", 1).orElseThrow().listing();
        editions.save(read, state, edition(), null, Cause.bySystem(clock.instant(), "uji"));
    }

    private static Edition edition() {
        return EditionFixtures.edition("pengelolaan-surat-masuk");
    }

    private MvcTestResult get(CurrentOfficial reader, String address) {
        return mvc.get().uri(address).with(cast.signedIn(reader)).exchange();
    }

    private static Printed printed(MvcTestResult answer) {
        return Printed.of(answer.getResponse().getContentAsByteArray());
    }
}
