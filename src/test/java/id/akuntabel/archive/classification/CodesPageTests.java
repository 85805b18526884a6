package id.akuntabel.archive.classification;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.archive.Classifications;
import id.akuntabel.archive.holdings.Uploads;
import id.akuntabel.audit.Trail;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
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
    void shows_what_would_change_before_anything_does() {
        apply("000.1.2;Undangan;1;1;Musnah\n000.1.3;Rapat;1;1;Musnah\n000.1.4;Protokol;1;1;Musnah\n");
        var before = classifications.list();

        var answer =
                upload("000.1.2;Undangan;1;1;Musnah\n000.1.3;Rapat;2;1;Permanen\n000.1.5;<b>Baru</b>;1;1;Musnah\n");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("3 kode: 1 baru, 1 berubah, 1 dihapus dari daftar, 1 tetap", "&lt;b>Baru", "Ganti daftar");
        assertThat(classifications.list()).isEqualTo(before);
    }

    @Test
    void reads_the_first_sheet_of_a_workbook_and_counts_its_rows_as_Excel_does() throws IOException {
        var good = upload("kode.xlsx", workbook("2"));
        var wrong = upload("kode.xlsx", workbook("dua"));

        assertThat(good).hasStatusOk().bodyText().contains("Berkas memuat 1 kode", "000.8.6.2");
        assertThat(wrong).hasStatus(422).bodyText().contains("Baris 4: masa simpan kode 000.8.6.2");
        assertThat(upload("kode.xlsx", Uploads.zip(Map.of("a.txt", "halo"))))
                .hasStatus(422)
                .bodyText()
                .contains("tidak terbaca sebagai Excel");
        assertThat(upload("kode.xlsx", Uploads.bomb()))
                .hasStatus(422)
                .bodyText()
                .contains("membengkak");
    }

    private static byte[] workbook(String years) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "uji", "1.0")) {
            var sheet = workbook.newWorksheet("JRA");
            for (var heading : List.of("Kode", "Nama", "Aktif", "Inaktif", "Nasib akhir")) {
                sheet.value(
                        0,
                        List.of("Kode", "Nama", "Aktif", "Inaktif", "Nasib akhir")
                                .indexOf(heading),
                        heading);
            }
            sheet.value(3, 0, "000.8.6.2");
            sheet.value(3, 1, "Evaluasi");
            if (years.matches("\\d+")) {
                sheet.value(3, 2, Integer.parseInt(years));
            } else {
                sheet.value(3, 2, years);
            }
            sheet.value(3, 3, 4);
            sheet.value(3, 4, "permanen");
            workbook.finish();
        }
        return bytes.toByteArray();
    }

    @Test
    void replaces_the_whole_table_and_records_it() {
        var answer = apply("kode;nama;aktif;inaktif;nasib akhir\n000.1.2;Undangan;1;1;Musnah\n");

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
        assertThat(apply("000.1.3;Rapat;x;1;Musnah")).hasStatus(422);
        assertThat(classifications.list()).isEqualTo(before);
    }

    @Test
    void is_closed_to_others() {
        var answer = mvc.get()
                .uri("/pengaturan/klasifikasi")
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        assertThat(answer).hasStatus4xxClientError();
        assertThat(mvc.post()
                        .uri("/pengaturan/klasifikasi/terapkan")
                        .param("daftar", "000.1.2;Undangan;1;1;Musnah")
                        .with(cast.signedIn(cast.theSecretary()))
                        .exchange())
                .hasStatus(403);
    }

    private MvcTestResult apply(String csv) {
        return mvc.post()
                .uri("/pengaturan/klasifikasi/terapkan")
                .param("daftar", csv)
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();
    }

    private MvcTestResult upload(String csv) {
        return upload("kode.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult upload(String name, byte[] content) {
        var file = new MockMultipartFile("berkas", name, "application/octet-stream", content);
        return mvc.post()
                .uri("/pengaturan/klasifikasi")
                .multipart()
                .file(file)
                .with(cast.signedIn(cast.theAdministrator()))
                .exchange();
    }
}
