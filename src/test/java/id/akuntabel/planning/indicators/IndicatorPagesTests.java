package id.akuntabel.planning.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class IndicatorPagesTests {

    private static final String LIST = "/perencanaan/indikator";
    private static final String SPBE = LIST + "/kominfo/IKU-1";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Indicators indicators;

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    void an_official_finds_the_indicators_of_the_own_agency_by_words_in_any_order() {
        var page = mvc.get()
                .uri(LIST)
                .param("cari", "siber insiden")
                .with(cast.signedIn(cast.thePlanningStaff()))
                .exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("keamanan siber", "1 dari 12 indikator")
                .doesNotContain("Suhu ruang");
    }

    @Test
    void shows_all_metadata_and_where_it_is_used() {
        var page = get(SPBE, cast.theSecretary());

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Definisi operasional", "Keputusan Menteri PANRB", "Mekanisme pengumpulan")
                .contains("3,25", "/perencanaan/perjanjian/2026/kominfo/kepala")
                .doesNotContain("Ubah</a>", "Nonaktifkan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/perencanaan/indikator?opd=kominfo",
                "/perencanaan/indikator/kominfo/IKU-1",
                "/perencanaan/indikator/kominfo/baru",
                "/perencanaan/indikator/kominfo/IKU-1/ubah",
                "/perencanaan/variabel?opd=kominfo",
                "/perencanaan/pohon?opd=kominfo",
                "/perencanaan/perjanjian?opd=kominfo",
                "/perencanaan/perjanjian/2026/kominfo/kepala",
                "/perencanaan/perjanjian/2026/kominfo/kepala/ubah",
                "/perencanaan/susun/2026/kominfo"
            })
    void for_another_agency_there_is_nothing(String address) {
        assertThat(get(address, cast.aStranger())).hasStatus(404);
    }

    @Test
    void those_who_look_after_all_agencies_read_and_do_not_write() {
        assertThat(get(SPBE, cast.theHeadOfOrganization()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ubah</a>");
        assertThat(get(SPBE, cast.theInspector())).hasStatusOk();
        assertThat(get(SPBE + "/ubah", cast.theHeadOfOrganization())).hasStatus(404);
        assertThat(post(SPBE + "/hapus", cast.theHeadOfOrganization(), Map.of()))
                .hasStatus(404);
    }

    @Test
    void who_is_not_the_planner_cannot_write() {
        assertThat(get(LIST + "/kominfo/baru", cast.theSecretary())).hasStatus(404);
        assertThat(post(SPBE + "/nonaktif", cast.theSecretary(), Map.of("alasan", "x")))
                .hasStatus(404);
    }

    @Test
    void the_planner_writes_an_indicator_with_a_variable_that_others_use_too() {
        var answer = post(LIST + "/kominfo/baru", cast.theHeadOfPlanning(), form(Map.of()));

        assertThat(answer).hasStatus3xxRedirection();
        var written = indicators.find(cast.agency("kominfo"), "IK-90").orElseThrow();
        assertThat(written.components())
                .extracting(component -> component.code())
                .containsExactly("V01", "V02");
        assertThat(get(LIST + "/kominfo/IK-90", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("Indikator IK-90 (Persentase uji) ditulis", "Siti Rahmawati");
    }

    @Test
    void what_is_missing_is_said_beside_its_field_and_nothing_typed_is_lost() {
        var answer = post(
                LIST + "/kominfo/baru",
                cast.theHeadOfPlanning(),
                form(Map.of("definisi", "", "penyebut", "", "hitung", "PREDICATE")));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Isi definisi operasional", "berpasangan", "memerlukan skala", "Persentase uji");
    }

    @Test
    void a_code_is_given_once() {
        var answer = post(LIST + "/kominfo/baru", cast.theHeadOfPlanning(), form(Map.of("kode", "IKU-1")));

        assertThat(answer).hasStatus(422).bodyText().contains("Kode IKU-1 sudah dipakai");
    }

    @Test
    void what_was_promised_keeps_its_meaning() {
        var answer = post(SPBE + "/ubah", cast.theHeadOfPlanning(), form(Map.of("kode", "IKU-1", "satuan", "poin")));

        assertThat(answer).hasStatus(422).bodyText().contains("Satuan tidak dapat diubah", "sudah diperjanjikan");
    }

    @Test
    void a_used_indicator_cannot_be_deleted_and_the_page_says_why() {
        var answer = post(SPBE + "/hapus", cast.theHeadOfPlanning(), Map.of());

        assertThat(answer).hasStatus(422).bodyText().contains("tidak dapat dihapus", "Nonaktifkan saja");
        assertThat(indicators.find(cast.agency("kominfo"), "IKU-1")).isPresent();
    }

    @Test
    void retiring_needs_a_reason_and_keeps_the_indicator() {
        assertThat(post(SPBE + "/nonaktif", cast.theHeadOfPlanning(), Map.of("alasan", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("Tulis alasan");

        assertThat(post(SPBE + "/nonaktif", cast.theHeadOfPlanning(), Map.of("alasan", "Diganti Indeks Pemdi")))
                .hasStatus3xxRedirection();

        assertThat(get(SPBE, cast.thePlanningStaff()))
                .bodyText()
                .contains("Tidak dipakai lagi", "Diganti Indeks Pemdi");
    }

    @Test
    void an_edit_based_on_an_old_page_is_refused() {
        var stale = form(Map.of("kode", "IKU-1", "satuan", "indeks", "revisi", "99", "pembilang", "", "penyebut", ""));

        assertThat(post(SPBE + "/ubah", cast.theHeadOfPlanning(), stale))
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain");
    }

    @Test
    void variables_say_which_indicators_use_them_and_a_code_is_given_once() {
        assertThat(get("/perencanaan/variabel?opd=kominfo", cast.theSecretary()))
                .hasStatusOk()
                .bodyText()
                .contains("Pagu anggaran dinas", "IK-05");

        var again = post(
                "/perencanaan/variabel/kominfo",
                cast.theHeadOfPlanning(),
                Map.of("kode", "V01", "nama", "Lain", "satuan", "buah"));

        assertThat(again).hasStatus(422).bodyText().contains("Kode V01 sudah dipakai");
    }

    @Test
    void a_variable_is_retired_once_no_indicator_in_use_is_made_of_it() {
        var retire = "/perencanaan/variabel/kominfo/V98/nonaktif";
        post(
                "/perencanaan/variabel/kominfo",
                cast.theHeadOfPlanning(),
                Map.of("kode", "V98", "nama", "Menara pemancar", "satuan", "unit"));

        assertThat(post("/perencanaan/variabel/kominfo/V01/nonaktif", cast.theHeadOfPlanning(), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("Variabel V01 tidak dapat dinonaktifkan", "IKU-2");
        assertThat(post(retire, cast.theSecretary(), Map.of())).hasStatus(404);
        assertThat(post(retire, cast.aStranger(), Map.of())).hasStatus(404);
        assertThat(post(retire, cast.theHeadOfPlanning(), Map.of())).hasStatus3xxRedirection();

        assertThat(get("/perencanaan/variabel?opd=kominfo", cast.theSecretary()))
                .bodyText()
                .contains("Menara pemancar", "Tidak dipakai lagi sejak 10 Maret 2026");
        assertThat(get(LIST + "/kominfo/baru", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("V01 Jumlah layanan")
                .doesNotContain("V98 Menara pemancar");
        assertThat(post(retire, cast.theHeadOfPlanning(), Map.of())).hasStatus(422);
    }

    @Test
    void the_tree_shows_what_crosses_to_other_agencies() {
        assertThat(get("/perencanaan/pohon?opd=kominfo", cast.thePlanningStaff()))
                .hasStatusOk()
                .bodyText()
                .contains("Terwujudnya tata kelola pemerintahan digital", "Juga mendukung: Bappeda Litbang S3");
        assertThat(get("/perencanaan/pohon?opd=bappeda", cast.holder("bappeda", "sekretaris")))
                .bodyText()
                .contains("Diskominfo", "Dukungan: Kinerja dinas menjadi bagian nilai SAKIP kabupaten");
    }

    private MvcTestResult get(String address, CurrentOfficial official) {
        return mvc.get().uri(address).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(String address, CurrentOfficial official, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(cast.signedIn(official));
        fields.forEach(request::param);
        return request.exchange();
    }

    private static Map<String, String> form(Map<String, String> differing) {
        var form = new java.util.LinkedHashMap<String, String>();
        form.put("kode", "IK-90");
        form.put("jenis", "IK");
        form.put("nama", "Persentase uji");
        form.put("definisi", "Bagian layanan yang diuji.");
        form.put("rumus", "Terintegrasi dibagi seluruhnya");
        form.put("pembilang", "V01");
        form.put("penyebut", "V02");
        form.put("satuan", "%");
        form.put("desimal", "2");
        form.put("arah", "HIGHER_BETTER");
        form.put("hitung", "LAST_VALUE");
        form.put("skala", "");
        form.put("frekuensi", "QUARTERLY");
        form.put("sumber", "Portal");
        form.put("penanggung", "sekretaris");
        form.put("mekanisme", "Rekap");
        form.put("media", "Lembar kerja");
        form.put("bukti", "Daftar");
        form.put("sasaran", "S1");
        form.put("revisi", "0");
        form.putAll(differing);
        return form;
    }
}
