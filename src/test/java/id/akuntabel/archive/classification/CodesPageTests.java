package id.akuntabel.archive.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Classifications;
import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class CodesPageTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Autowired
    Classifications classifications;

    @Autowired
    Trail trail;

    @Test
    void replaces_the_whole_table_and_records_it() {
        var answer = upload("kode;nama;aktif;inaktif;nasib akhir\n000.1.2;Undangan;1;1;Musnah\n");

        assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/pengaturan/klasifikasi?diganti=1");
        assertThat(classifications.list())
                .singleElement()
                .satisfies(code -> assertThat(code.printed()).isEqualTo("000.1.2 Undangan"));
        assertThat(trail.of("klasifikasi/arsip")).isNotEmpty();
    }

    @Test
    void takes_nothing_over_when_a_line_is_wrong() {
        var before = classifications.list();

        var answer = upload("000.1.2;Undangan;1;1;Musnah\n000.1.3;Rapat;x;1;Musnah\n");

        assertThat(answer).hasStatus(422).bodyText().contains("Baris 2: masa simpan kode 000.1.3");
        assertThat(classifications.list()).isEqualTo(before);
    }

    @Test
    void is_closed_to_others() {
        var answer = mvc.get()
                .uri("/pengaturan/klasifikasi")
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        assertThat(answer).hasStatus4xxClientError();
    }

    private MvcTestResult upload(String csv) {
        var file = new MockMultipartFile("berkas", "kode.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return mvc.post()
                .uri("/pengaturan/klasifikasi")
                .multipart()
                .file(file)
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();
    }
}
