package id.akuntabel.signing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcessesAtWork;
import id.akuntabel.workflow.cases.SopCase;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class PaperTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    SigningAtWork work;

    @Autowired
    ProcessesAtWork processes;

    @Autowired
    SigningDesk desk;

    @Autowired
    Prints prints;

    @Test
    void a_numbered_print_goes_out_and_its_scan_completes_the_step() throws Exception {
        var number = work.waitingForTheSecretary();
        var place = place(number);
        var before = work.newest(number);

        var printed = mvc.post()
                .uri(place + "/cetak")
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        var paper = printed.getResponse().getContentAsByteArray();
        var print = prints.of(before).getFirst();
        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Cetakan 1", print.code(), "halaman 1 dari 2", "halaman 2 dari 2");
        }
        assertThat(mvc.get().uri("/verifikasi/" + print.code()).exchange())
                .bodyText()
                .contains("Belum tercatat ditandatangani");
        assertThat(scanned(place, paper)).hasStatus(302);
        var signature = work.signatureOn(number);
        assertThat(signature.way()).isEqualTo(Signature.Way.WET);
        assertThat(signature.pages()).isEqualTo(2);
        assertThat(signature.code()).isEqualTo(print.code());
        assertThat(signature.sha256()).isEqualTo(work.newest(number).sha256());
        assertThat(processes.find(number).state()).isEqualTo(SopCase.State.FINISHED);
        assertThat(mvc.get().uri("/verifikasi/" + print.code()).exchange())
                .bodyText()
                .contains("Berlaku", "Tanda tangan basah");
    }

    @Test
    void a_scan_that_lacks_pages_is_refused() {
        var number = work.waitingForTheSecretary();
        var place = place(number);
        assertThat(scanned(place, SigningAtWork.paper("A", "B"))).bodyText().contains("belum dicetak");
        mvc.post()
                .uri(place + "/cetak")
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        var onePage = scanned(place, id.akuntabel.signing.pades.Sheets.blank(1));

        assertThat(onePage).hasStatus(422);
        assertThat(onePage).bodyText().contains("1 halaman, sedangkan cetakannya 2");
        assertThat(work.newest(number).number()).isEqualTo(1);
    }

    @Test
    void each_print_has_its_own_number() {
        var number = work.waitingForTheSecretary();
        for (var i = 0; i < 2; i++) {
            mvc.post()
                    .uri(place(number) + "/cetak")
                    .with(cast.signedIn(cast.theSecretary()))
                    .exchange();
        }

        assertThat(prints.of(work.newest(number)))
                .extracting(Prints.Print::copy)
                .containsExactly(2, 1);
    }

    @Test
    void nobody_else_prints_or_uploads() {
        var place = place(work.waitingForTheSecretary());

        for (var other : new id.akuntabel.identity.CurrentOfficial[] {cast.aStranger(), cast.theHeadOfPlanning()}) {
            assertThat(mvc.get().uri(place).with(cast.signedIn(other)).exchange())
                    .hasStatus(404);
            assertThat(mvc.post()
                            .uri(place + "/cetak")
                            .with(cast.signedIn(other))
                            .exchange())
                    .hasStatus(404);
        }
    }

    private String place(String number) {
        return desk.signatures(cast.theSecretary()).stream()
                .filter(one -> one.lying().step().caseNumber().equals(number))
                .map(one -> "/tanda-tangan/basah/" + one.key())
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult scanned(String place, byte[] scan) {
        return mvc.post()
                .uri(place)
                .multipart()
                .file(new MockMultipartFile("berkas", "pindaian.pdf", "application/pdf", scan))
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();
    }
}
