package id.akuntabel.sop.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.sop.editions.EditionFixtures;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.State;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.workflow.ProcessesAtWork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class SopPagesTests {

    private static final String SOP = "/sop/pengukuran-kinerja-kominfo";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @Autowired
    private ProcessesAtWork work;

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    void lists_sops_by_agency() {
        var page = mvc.get().uri("/sop").with(cast.signedIn(cast.aStranger())).exchange();

        assertThat(page).hasStatusOk().bodyText().contains("Dinas Komunikasi dan Informatika", "Pengukuran Kinerja");
    }

    @Test
    void finds_by_words_in_any_order() {
        var page = mvc.get()
                .uri("/sop")
                .param("cari", "semester kinerja")
                .with(cast.signedIn(cast.aStranger()))
                .exchange();

        assertThat(page)
                .bodyText()
                .contains("Pengumpulan Data Kinerja Semester")
                .doesNotContain("Pengumpulan Data Kinerja Triwulan</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identitas", "alur", "lembar-kerja", "pemeriksaan", "edisi", "proses", "waktu"})
    void shows_each_tab(String tab) {
        var page = mvc.get()
                .uri(SOP + "/v1?tab=" + tab)
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("427.50/1/2.40/2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"proses", "waktu", "tidak-ada"})
    void a_tab_that_is_not_theirs_does_not_exist(String tab) {
        var page = mvc.get()
                .uri(SOP + "/v1?tab=" + tab)
                .with(cast.signedIn(cast.aStranger()))
                .exchange();

        assertThat(page).hasStatus(404);
    }

    @Test
    void lists_the_processes_that_run_by_it() {
        var number = work.start("pengukuran-kinerja-kominfo", cast.agency("kominfo"), cast.theActingHead());

        var page = mvc.get()
                .uri(SOP + "/v1?tab=proses")
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        assertThat(page).bodyText().contains(number, "berjalan");
    }

    @Test
    void leads_to_the_edition_in_force() {
        var answer = mvc.get().uri(SOP).with(cast.signedIn(cast.aStranger())).exchange();

        assertThat(answer).hasRedirectedUrl(SOP + "/v1");
    }

    @Test
    void gives_out_bpmn_and_the_file() {
        var bpmn = mvc.get()
                .uri(SOP + "/v1/alur.bpmn")
                .with(cast.signedIn(cast.aStranger()))
                .exchange();
        var yaml = mvc.get()
                .uri(SOP + "/v1/sop.yaml")
                .with(cast.signedIn(cast.aStranger()))
                .exchange();

        assertThat(bpmn).hasStatusOk().bodyText().contains("BPMNDiagram");
        assertThat(EditionFixtures.parse(body(yaml)).family()).isEqualTo("pengukuran-kinerja-kominfo");
    }

    @Test
    void a_draft_does_not_exist_for_another_agency() {
        post(SOP + "/v1/edisi-baru", cast.theHeadOfPlanning());

        var stranger =
                mvc.get().uri(SOP + "/v2").with(cast.signedIn(cast.aStranger())).exchange();
        var own = mvc.get()
                .uri(SOP + "/v2")
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        assertThat(stranger).hasStatus(404);
        assertThat(own).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ajukan", "kembalikan", "sahkan", "berlakukan", "cabut", "edisi-baru", "ubah"})
    void who_does_not_look_after_it_changes_nothing(String action) {
        var answer = mvc.post()
                .uri(SOP + "/v1/" + action)
                .with(cast.signedIn(cast.theSecretary()))
                .exchange();

        assertThat(answer).hasStatus(404);
    }

    @Test
    void walks_an_edition_from_draft_to_force() {
        var editor = cast.theHeadOfPlanning();
        post(SOP + "/v1/edisi-baru", editor);
        mvc.post()
                .uri(SOP + "/v2/ubah")
                .param("judul", "Pengukuran Kinerja")
                .param("nomor", "000.8.3.3/7/KOMINFO")
                .param("dibuat", "2024-01-05")
                .param("pengesah", "Kepala Dinas Komunikasi dan Informatika")
                .with(cast.signedIn(editor))
                .exchange();
        post(SOP + "/v2/ajukan", editor);
        mvc.post()
                .uri(SOP + "/v2/sahkan")
                .param("jabatan", "kepala")
                .param("tanggal", "2026-03-09")
                .with(cast.signedIn(editor))
                .exchange();

        post(SOP + "/v2/berlakukan", editor);

        var inForce = editions.findInForce("pengukuran-kinerja-kominfo").orElseThrow();
        assertThat(inForce.listing().number()).isEqualTo(2);
        assertThat(inForce.edition().identity().number()).isEqualTo("000.8.3.3/7/KOMINFO");
    }

    @Test
    void a_refusal_is_told_on_the_page() {
        var editor = cast.theHeadOfPlanning();
        post(SOP + "/v1/edisi-baru", editor);
        post(SOP + "/v2/ajukan", editor);

        var answer = mvc.post()
                .uri(SOP + "/v2/sahkan")
                .param("jabatan", "kepala")
                .param("tanggal", "2027-01-01")
                .with(cast.signedIn(editor))
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("belum tiba");
    }

    @Test
    void warns_before_an_sop_is_revoked_that_others_run() {
        var editor = cast.holder("bagorg", "kasubbag-kinerja");
        var address = "/sop/penyampaian-data-opd/v1";

        var shown = mvc.get().uri(address).with(cast.signedIn(editor)).exchange();
        var refused = mvc.post()
                .uri(address + "/cabut")
                .param("alasan", "Keputusan Nomor 6 Tahun 2026")
                .with(cast.signedIn(editor))
                .exchange();
        var revoked = mvc.post()
                .uri(address + "/cabut")
                .param("alasan", "Keputusan Nomor 6 Tahun 2026")
                .param("tetap-cabut", "true")
                .with(cast.signedIn(editor))
                .exchange();

        assertThat(shown).hasStatusOk().bodyText().contains("Tetap cabut", "Pengumpulan Data Kinerja Kabupaten");
        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains("Keputusan Nomor 6 Tahun 2026", "dijalankan oleh SOP lain");
        assertThat(revoked).hasRedirectedUrl(address);
    }

    @Test
    void shows_what_the_rules_say_of_a_file_before_it_is_kept() throws IOException {
        var file = Files.readString(Path.of("src/test/resources/sop/pengelolaan-surat-masuk.yaml"));
        var editor = cast.theHeadOfPlanning();
        var shown = mvc.post()
                .uri("/sop/unggah")
                .multipart()
                .file(new MockMultipartFile(
                        "berkas",
                        "sop.yaml",
                        "application/yaml",
                        file.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("opd", "kominfo")
                .with(cast.signedIn(editor))
                .exchange();
        var keptBefore = editions.listOf("pengelolaan-surat-masuk");

        var kept = mvc.post()
                .uri("/sop/unggah")
                .param("opd", "kominfo")
                .param("isi", file)
                .param("aksi", "simpan")
                .with(cast.signedIn(editor))
                .exchange();

        assertThat(shown).hasStatusOk().bodyText().contains("Ada 2 kapsul mulai", "Simpan draf");
        assertThat(keptBefore).isEmpty();
        assertThat(kept).hasRedirectedUrl("/sop/pengelolaan-surat-masuk/v1");
        assertThat(editions.listOf("pengelolaan-surat-masuk").getFirst().state())
                .isEqualTo(State.DRAFT);
    }

    @Test
    void keeps_the_text_of_a_file_that_cannot_be_read() {
        var answer = mvc.post()
                .uri("/sop/unggah")
                .param("opd", "kominfo")
                .param("isi", "family: a\nlangkah: []")
                .with(cast.signedIn(cast.theHeadOfPlanning()))
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("langkah: []", "Periksa ejaan");
    }

    private void post(String address, CurrentOfficial official) {
        var answer = mvc.post().uri(address).with(cast.signedIn(official)).exchange();

        assertThat(answer).hasStatus3xxRedirection();
    }

    private static String body(org.springframework.test.web.servlet.assertj.MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
