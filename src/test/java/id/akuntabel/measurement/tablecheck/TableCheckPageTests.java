package id.akuntabel.measurement.tablecheck;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class TableCheckPageTests {

    private static final String TABLE = """
            No|Indikator|Satuan|Target|Realisasi|Capaian (%)|Arah
            1|Jumlah dokumen|Dokumen|4|1|75|makin tinggi makin baik
            2|Angka kematian bayi|per 1.000|32|4,88|184,75|makin rendah makin baik
            3|=HYPERLINK("http://contoh.test")|unit|2|1|50|makin tinggi makin baik
            """.replace('|', '\t');

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Cast cast;

    @Test
    void every_official_finds_it_in_the_menu() {
        var answer = mvc.get()
                .uri("/periksa-tabel")
                .with(cast.signedIn(cast.aStranger()))
                .exchange();

        assertThat(answer).hasStatusOk().bodyText().contains("href=\"/periksa-tabel\"", "Berkas tabel");
    }

    @Test
    void nobody_gets_in_without_signing_in() {
        assertThat(mvc.get().uri("/periksa-tabel").exchange()).hasStatus3xxRedirection();
    }

    @Test
    void a_pasted_table_is_judged_row_by_row() {
        var answer = pasted(TABLE, "periksa");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("✕ Tidak sesuai", "Tercetak 75%, sedangkan rumus Maksimum menghasilkan 25%")
                .contains("Sesuai rumus Minimum A: (2 × 32 − 4,88) ÷ 32 × 100 = 184,75%.")
                .contains("Persentase diketik");
    }

    @Test
    void rows_without_anything_to_look_at_can_be_left_out() {
        var answer = pasted(TABLE, "temuan");

        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("Baris yang tidak sesuai atau dicurigai.", "<th scope=\"row\">Jumlah dokumen")
                .doesNotContain("<th scope=\"row\">=HYPERLINK");
    }

    @Test
    void a_file_is_read_and_its_columns_are_shown() {
        var answer = uploaded("tabel.csv", TABLE.replace('\t', ';').getBytes(StandardCharsets.UTF_8));

        assertThat(answer).hasStatusOk().bodyText().contains("Kolom yang dipakai", "4 · 32 · 2", "✓ Sesuai");
    }

    @Test
    void columns_that_are_not_understood_are_asked_for_and_then_used() {
        var odd = "Apa\tJanji\tHasil\tNilai\nJumlah dokumen\t4\t1\t25\n";

        var asked = pasted(odd, "periksa");
        var told = mvc.post()
                .uri("/periksa-tabel")
                .multipart()
                .param("isi", odd)
                .param(
                        "judul",
                        Integer.toHexString(
                                List.of("Apa", "Janji", "Hasil", "Nilai").hashCode()))
                .param("kolom-indicator", "0")
                .param("kolom-target", "1")
                .param("kolom-actual", "2")
                .param("kolom-published", "3")
                .with(cast.signedIn(cast.theInspector()))
                .exchange();

        assertThat(asked)
                .hasStatus(422)
                .bodyText()
                .contains("Kolom Target, Realisasi, Capaian (%) belum ditunjuk", "B · Janji", "Jumlah dokumen");
        assertThat(told).hasStatusOk().bodyText().contains("Sesuai rumus Maksimum: 1 ÷ 4 × 100 = 25%");
    }

    @Test
    void the_download_disarms_formulas() throws Exception {
        var answer = pasted(TABLE, "unduh");

        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"periksa-tabel.csv\"");
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("\"'=HYPERLINK(\"\"http://contoh.test\"\")\"")
                .contains("Tidak sesuai");
    }

    @Test
    void what_is_no_table_is_refused_in_words_and_nothing_typed_is_lost() {
        assertThat(uploaded("surat.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Berkas “surat.pdf” adalah PDF");
        assertThat(pasted("hanya satu baris", "periksa"))
                .hasStatus(422)
                .bodyText()
                .contains("Tidak ada tabel yang terbaca", "hanya satu baris");
        assertThat(pasted("", "periksa")).hasStatus(422).bodyText().contains("Pilih berkas XLSX atau CSV");
        assertThat(uploaded("besar.csv", new byte[6 * 1024 * 1024]))
                .hasStatus(422)
                .bodyText()
                .contains("melebihi 5 MB");
    }

    private MvcTestResult pasted(String table, String action) {
        return mvc.post()
                .uri("/periksa-tabel")
                .multipart()
                .param("isi", table)
                .param("aksi", action)
                .with(cast.signedIn(cast.theInspector()))
                .exchange();
    }

    private MvcTestResult uploaded(String name, byte[] bytes) {
        return mvc.post()
                .uri("/periksa-tabel")
                .multipart()
                .file(new MockMultipartFile("berkas", name, "application/octet-stream", bytes))
                .with(cast.signedIn(cast.theInspector()))
                .exchange();
    }
}
