package id.akuntabel.planning.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Agreements;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class AgreementPagesTests {

    private static final String AGREEMENT = "/perencanaan/perjanjian/2026/kominfo/";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Agreements agreements;

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    void lists_the_agreements_of_the_agency_from_the_head_down() {
        assertThat(get("/perencanaan/perjanjian", cast.thePlanningStaff()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Kepala Dinas", "Eselon II", "Sekretaris Dinas", "Eselon III", "Eselon IV", "Staf");
    }

    @Test
    void the_annex_stands_as_the_regulation_prints_it_and_the_acting_head_as_such() {
        assertThat(get(AGREEMENT + "kepala", cast.theSecretary()))
                .hasStatusOk()
                .bodyText()
                .contains("Sasaran Strategis", "Indikator Kinerja", "3,10", "Rp6.418.750.000", "Jumlah")
                .contains("Plt. Kepala Dinas", "Bupati Tirtamulya", "bertindak sebagai Pelaksana Tugas (Plt.)");
    }

    @Test
    void the_action_plan_shows_the_text_and_how_it_was_read() {
        assertThat(get(AGREEMENT + "tim-sakip-1?tab=rencana-aksi", cast.theSecretary()))
                .bodyText()
                .contains("100 dari 110 himpunan data", "dibaca 100 dari 110");
        assertThat(get(AGREEMENT + "kepala?tab=rencana-aksi", cast.theSecretary()))
                .bodyText()
                .contains("Belum ada target", "dibaca 20 sampai 24", "Survei desa blank spot");
    }

    @Test
    void the_papers_are_shown_and_downloaded_by_those_who_may_read_the_agreement() {
        assertThat(get(AGREEMENT + "kepala/naskah/perjanjian", cast.theSecretary()))
                .hasStatusOk()
                .bodyText()
                .contains("PERJANJIAN KINERJA TAHUN 2026", "Bupati Tirtamulya", "Plt. Kepala Dinas", "pihak kedua");
        assertThat(get(AGREEMENT + "kepala/naskah/rencana-aksi", cast.theSecretary()))
                .hasStatusOk()
                .bodyText()
                .contains("RENCANA AKSI", "Survei desa blank spot");
        for (var paper : List.of("perjanjian", "rencana-aksi")) {
            for (var ending : List.of(".pdf", ".docx")) {
                var address = AGREEMENT + "kepala/naskah/" + paper + ending;
                assertThat(get(address, cast.theSecretary())).hasStatusOk();
                assertThat(get(address, cast.aStranger())).hasStatus(404);
            }
        }
        assertThat(get(AGREEMENT + "kepala/naskah/surat-cinta", cast.theSecretary()))
                .hasStatus(404);
    }

    @Test
    void a_change_needs_one_of_the_three_reasons_and_words() {
        assertThat(post("sekretaris/perubahan", cast.theHeadOfPlanning(), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("tiga alasan", "Uraikan apa yang berubah");
    }

    @Test
    void what_was_typed_comes_back_with_the_refusal() {
        assertThat(post(
                        "sekretaris/perubahan",
                        cast.theHeadOfPlanning(),
                        Map.of("uraian", "Anggaran berubah", "dasar", "BUKAN_ALASAN")))
                .hasStatus(422)
                .bodyText()
                .contains(">Anggaran berubah</textarea>");
        change("STRATEGY_CHANGED");
        assertThat(write(Map.of("bulan2", "abc", "tw1", "40")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"abc\"", "value=\"40\"");
        assertThat(write(Map.of())).hasStatus3xxRedirection();
        post("sekretaris/ajukan", cast.theHeadOfPlanning(), version(2));
        post("sekretaris/setujui", cast.theSecretary(), party("pertama"));
        post("sekretaris/setujui", cast.theActingHead(), party("kedua"));
        assertThat(post("sekretaris/berlakukan", cast.theHeadOfPlanning(), Map.of("versi", "2", "mulai", "31/02/2026")))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"31/02/2026\"");
        assertThat(post("sekretaris/berlakukan", cast.theHeadOfPlanning(), Map.of("versi", "2", "mulai", "10-03-2027")))
                .hasStatus(422)
                .bodyText()
                .contains("dalam tahun 2026", "value=\"10-03-2027\"");
    }

    @Test
    void who_was_slower_keeps_what_was_typed_and_can_save_it_knowingly() {
        change("STRATEGY_CHANGED");
        assertThat(write(Map.of("target", "96"))).hasStatus3xxRedirection();

        var slower = write(Map.of("target", "97", "tw4", "97"));
        assertThat(slower)
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain", "value=\"97\"", "name=\"revisi\" value=\"1\"");
        assertThat(write(Map.of("target", "97", "tw4", "97", "revisi", "1"))).hasStatus3xxRedirection();
    }

    @Test
    void a_monthly_action_plan_makes_the_quarters_and_says_where_they_differ() {
        change("STRATEGY_CHANGED");
        assertThat(write(Map.of("bulan1", "0", "bulan2", "20", "bulan3", "40", "bulan6", "45")))
                .as("IK-05 counts its last value; 0 asks for nothing yet")
                .hasStatus3xxRedirection();
        assertThat(get(AGREEMENT + "sekretaris?versi=2&tab=rencana-aksi", cast.theSecretary()))
                .bodyText()
                .contains("<abbr title=\"Februari\">Feb</abbr> 20", "<span>40</span>")
                .doesNotContain("title=\"Januari\"");
        assertThat(get(AGREEMENT + "sekretaris/ubah", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("id=\"bulan2-1\" name=\"bulan2\" value=\"20\"", "id=\"tw1-1\" name=\"tw1\" value=\"40\"");
        assertThat(get(AGREEMENT + "sekretaris/naskah/rencana-aksi?versi=2", cast.theSecretary()))
                .bodyText()
                .contains("40\nFeb 20\nMar 40");
        assertThat(write(Map.of("revisi", "1", "tw1", "30", "bulan3", "40")))
                .hasStatus(422)
                .bodyText()
                .contains("Target triwulan 30 berbeda dari yang dibentuk target bulannya, 40 (progres positif)");
    }

    @Test
    void a_changed_version_goes_from_draft_over_both_parties_into_force_and_replaces_the_one_before() {
        change("OFFICIAL_REPLACED");
        assertThat(write(Map.of("target", "96"))).hasStatus3xxRedirection();
        assertThat(post("sekretaris/ajukan", cast.theHeadOfPlanning(), version(2)))
                .hasStatus3xxRedirection();
        assertThat(post("sekretaris/setujui", cast.theSecretary(), party("pertama")))
                .hasStatus3xxRedirection();
        assertThat(post("sekretaris/setujui", cast.theActingHead(), party("kedua")))
                .hasStatus3xxRedirection();
        assertThat(lineOfTheSecretary(LocalDate.of(2026, 3, 31)).agreementVersion())
                .isEqualTo(1);

        assertThat(post("sekretaris/berlakukan", cast.theHeadOfPlanning(), Map.of("versi", "2", "mulai", "2026-03-11")))
                .hasStatus3xxRedirection();

        var before = lineOfTheSecretary(LocalDate.of(2026, 3, 10));
        var after = lineOfTheSecretary(LocalDate.of(2026, 3, 11));
        assertThat(before.agreementVersion()).isEqualTo(1);
        assertThat(before.yearTarget().raw()).isEqualTo("95");
        assertThat(after.agreementVersion()).isEqualTo(2);
        assertThat(after.yearTarget().raw()).isEqualTo("96");
        assertThat(get(AGREEMENT + "sekretaris?versi=1", cast.theSecretary()))
                .bodyText()
                .as("until the new one begins, the old one is in force")
                .contains("cip-baik\">Berlaku sampai 10 Maret 2026")
                .doesNotContain("Diganti");
        assertThat(get(AGREEMENT + "sekretaris?versi=2", cast.theSecretary()))
                .bodyText()
                .contains("cip-kini\">Berlaku mulai 11 Maret 2026", "berlaku mulai 11 Maret 2026");
        assertThat(get(AGREEMENT + "sekretaris", cast.theSecretary()))
                .as("whoever names no version gets the one of today")
                .bodyText()
                .contains("Versi Murni");
        assertThat(get("/perencanaan/perjanjian", cast.theSecretary()))
                .bodyText()
                .contains("Berlaku sampai 10 Maret 2026");
        assertThat(get(AGREEMENT + "sekretaris?versi=2&tab=riwayat", cast.theSecretary()))
                .bodyText()
                .contains("disetujui pihak kedua", "berlaku mulai 11 Maret 2026", "Plt.");
    }

    @Test
    void a_quarter_takes_what_was_in_force_at_its_end_and_what_was_signed_late_from_its_first_day() {
        change("OFFICIAL_REPLACED");
        assertThat(write(Map.of("target", "96", "tw4", "96", "bulan11", "90", "bulan12", "96")))
                .hasStatus3xxRedirection();
        post("sekretaris/ajukan", cast.theHeadOfPlanning(), version(2));
        post("sekretaris/setujui", cast.theSecretary(), party("pertama"));
        post("sekretaris/setujui", cast.theActingHead(), party("kedua"));
        post("sekretaris/berlakukan", cast.theHeadOfPlanning(), Map.of("versi", "2", "mulai", "2026-04-03"));

        var endOfMarch = LocalDate.of(2026, 3, 31);
        var opened = LocalDate.of(2026, 4, 10);
        assertThat(agreements.inForce(cast.agency("kominfo"), 2026, endOfMarch, opened))
                .filteredOn(line -> line.code().equals("IK-05"))
                .singleElement()
                .satisfies(line -> assertThat(line.agreementVersion()).isEqualTo(1));
        assertThat(agreements.inForce(cast.agency("kominfo"), 2026, LocalDate.of(2026, 1, 2), opened))
                .as("nothing was signed yet on that day")
                .filteredOn(line -> line.code().equals("IK-05"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.agreementVersion()).isEqualTo(2);
                    assertThat(line.monthTargets()).containsOnlyKeys(11, 12);
                });
        assertThat(agreements.budgetsInForce(cast.agency("kominfo"), 2026, endOfMarch, opened))
                .isEqualTo(agreements.budgetsInForce(cast.agency("kominfo"), 2026, endOfMarch, endOfMarch));
    }

    @Test
    void who_is_waited_for_is_led_to_the_version_that_waits() {
        change("OFFICIAL_REPLACED");
        post("sekretaris/ajukan", cast.theHeadOfPlanning(), version(2));

        assertThat(get("/perencanaan/perjanjian?opd=kominfo", cast.theSecretary()))
                .bodyText()
                .contains("Menunggu persetujuan Anda", "/2026/kominfo/sekretaris?versi=2");
        assertThat(get("/perencanaan/perjanjian?opd=kominfo", cast.thePlanningStaff()))
                .bodyText()
                .doesNotContain("Menunggu persetujuan Anda");
    }

    @Test
    void a_strategic_change_that_an_acting_official_signs_is_warned_of() {
        change("STRATEGY_CHANGED");

        assertThat(get(AGREEMENT + "sekretaris?versi=2", cast.theSecretary()))
                .bodyText()
                .contains("bukan kewenangannya (SE BKN 2/2019)");
    }

    @Test
    void only_the_parties_agree_and_only_what_was_submitted() {
        change("OFFICIAL_REPLACED");
        assertThat(post("sekretaris/setujui", cast.theSecretary(), party("pertama")))
                .hasStatus(422)
                .bodyText()
                .contains("berstatus Draf");
        post("sekretaris/ajukan", cast.theHeadOfPlanning(), version(2));

        assertThat(post("sekretaris/setujui", cast.theHeadOfPlanning(), party("pertama")))
                .hasStatus(404);
        assertThat(post("sekretaris/setujui", cast.theSecretary(), party("kedua")))
                .hasStatus(404);
        assertThat(post("sekretaris/berlakukan", cast.theHeadOfPlanning(), Map.of("versi", "2", "mulai", "2026-03-11")))
                .hasStatus(422);
    }

    @Test
    void what_was_submitted_is_not_written_any_more_but_can_be_sent_back_with_a_reason() {
        change("OFFICIAL_REPLACED");
        post("sekretaris/ajukan", cast.theHeadOfPlanning(), version(2));

        assertThat(write(Map.of("target", "50"))).hasStatus(422).bodyText().contains("sudah diajukan");
        assertThat(post("sekretaris/kembalikan", cast.theSecretary(), version(2)))
                .hasStatus(422);
        assertThat(post("sekretaris/kembalikan", cast.aStranger(), version(2))).hasStatus(404);
        assertThat(post("sekretaris/kembalikan", cast.theSecretary(), Map.of("versi", "2", "alasan", "Pagu keliru")))
                .hasStatus3xxRedirection();
        assertThat(get(AGREEMENT + "sekretaris?versi=2", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("Dikembalikan: Pagu keliru", "Isi lampiran");
    }

    @Test
    void findings_name_the_row_and_keep_what_was_typed() {
        change("OFFICIAL_REPLACED");

        var answer = write(Map.of("target", "abc", "tw2", "1.2.3", "bagian", "IK-05 90", "pagu", "lima juta"));

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("Baris 1: “abc” tidak diawali angka", "berjumlah 90%", "lima juta", "Pagu")
                .contains("href=\"#target-1\"");
    }

    @Test
    void the_budget_is_planned_by_quarter_within_its_ceiling() {
        change("STRATEGY_CHANGED");
        var ceiling = Map.of("pagu", "1.000.000.000");

        assertThat(planned(ceiling, "300.000.000", "300.000.000", "300.000.000", "200.000.000"))
                .hasStatus(422)
                .bodyText()
                .contains("berjumlah Rp1.100.000.000, melebihi pagu Rp1.000.000.000", "sebesar Rp100.000.000")
                .contains("href=\"#rencana1-1\"");
        assertThat(planned(ceiling, "100.000.000", "400.000.000", "700.000.000", "1.000.000.000"))
                .hasStatus(422)
                .bodyText()
                .contains("posisi kumulatif", "TW I 100.000.000; TW II 300.000.000; TW III 300.000.000; TW IV 300");
        assertThat(planned(ceiling, "sedikit", "", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Rencana TW I “sedikit” tidak terbaca sebagai rupiah");
        assertThat(planned(ceiling, "100.000.000", "", "300.000.000", "500.000.000"))
                .hasStatus3xxRedirection();

        assertThat(get(AGREEMENT + "sekretaris?versi=2&tab=rencana-aksi", cast.theHeadOfPlanning()))
                .bodyText()
                .containsSubsequence(
                        "Rencana anggaran per triwulan",
                        "Rp1.000.000.000",
                        "Rp100.000.000",
                        "Rp0",
                        "Rp300.000.000",
                        "Rp500.000.000",
                        "Rp100.000.000");
        assertThat(get(AGREEMENT + "sekretaris/naskah/rencana-aksi?versi=2", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("bagian tiap triwulan, bukan kumulatif", "Rp900.000.000");
        assertThat(get(AGREEMENT + "sekretaris/ubah", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("value=\"500.000.000\"");
        assertThat(planned(Map.of(), "", "", "", "")).hasStatus(422).bodyText().contains("baru saja diubah orang lain");
        assertThat(planned(Map.of("revisi", "1"), "", "", "", "")).hasStatus3xxRedirection();
        assertThat(get(AGREEMENT + "sekretaris?versi=2&tab=rencana-aksi", cast.theHeadOfPlanning()))
                .bodyText()
                .contains("Rencana anggaran belum diisi");
    }

    private MvcTestResult planned(Map<String, String> differing, String... quarters) {
        var form = new java.util.LinkedHashMap<>(differing);
        for (var quarter = 1; quarter <= 4; quarter++) {
            form.put("rencana" + quarter, quarters[quarter - 1]);
        }
        return write(form);
    }

    @Test
    void a_draft_can_be_thrown_away_and_nothing_else() {
        assertThat(post("sekretaris/buang", cast.theHeadOfPlanning(), version(1)))
                .hasStatus(422)
                .bodyText()
                .contains("Hanya draf");
        change("OFFICIAL_REPLACED");

        assertThat(post("sekretaris/buang", cast.theHeadOfPlanning(), version(2)))
                .hasStatus3xxRedirection();

        assertThat(get(AGREEMENT + "sekretaris?versi=2", cast.theSecretary())).hasStatus(404);
        assertThat(get(AGREEMENT + "sekretaris", cast.theSecretary())).hasStatusOk();
    }

    @Test
    void a_position_promises_once_a_year() {
        var again = mvc.post()
                .uri("/perencanaan/susun/2026/kominfo")
                .param("jabatan", "sekretaris")
                .param("jenjang", "ECHELON_III")
                .with(cast.signedIn(cast.theHeadOfPlanning()))
                .exchange();

        assertThat(again).hasStatus(422).bodyText().contains("sudah mempunyai perjanjian 2026");
    }

    @Test
    void a_new_agreement_of_the_head_waits_for_the_paper_signed_by_the_regent() {
        assertThat(mvc.post()
                        .uri("/perencanaan/susun/2027/kominfo")
                        .param("jabatan", "kepala")
                        .param("jenjang", "ECHELON_II")
                        .param("gelar", "Bupati Tirtamulya")
                        .with(cast.signedIn(cast.theHeadOfPlanning()))
                        .exchange())
                .hasStatus3xxRedirection();
        var head = "/perencanaan/perjanjian/2027/kominfo/kepala";
        assertThat(postTo(head + "/ajukan", cast.theHeadOfPlanning(), version(1)))
                .hasStatus(422)
                .bodyText()
                .contains("belum memuat satu indikator pun");
        assertThat(postTo(
                        head + "/ubah",
                        cast.theHeadOfPlanning(),
                        Map.of("revisi", "0", "indikator", "IKU-1", "sasaran", "S1", "target", "3,25", "tw4", "3,25")))
                .hasStatus3xxRedirection();
        postTo(head + "/ajukan", cast.theHeadOfPlanning(), version(1));

        assertThat(postTo(head + "/catat", cast.theHeadOfPlanning(), Map.of("versi", "1", "tanggal", "2026-03-12")))
                .hasStatus(422)
                .bodyText()
                .contains("paling akhir hari ini");
        assertThat(postTo(head + "/catat", cast.theHeadOfPlanning(), Map.of("versi", "1", "tanggal", "kemarin")))
                .hasStatus(422)
                .bodyText()
                .contains("“kemarin” tidak terbaca sebagai tanggal");
        assertThat(postTo(head + "/catat", cast.theHeadOfPlanning(), Map.of("versi", "1", "tanggal", "9 Mar 2026")))
                .hasStatus3xxRedirection();
        assertThat(postTo(head + "/setujui", cast.theActingHead(), Map.of("versi", "1", "pihak", "pertama")))
                .hasStatus3xxRedirection();

        assertThat(get(head, cast.theHeadOfPlanning()))
                .bodyText()
                .contains("Kedua pihak sudah menyetujui", "Menyetujui 9 Maret 2026");
    }

    @Test
    void the_menu_leads_here_for_officials_and_not_for_the_technical_administrator() {
        assertThat(get("/tugas", cast.theSecretary())).bodyText().contains("href=\"/perencanaan\"");
        assertThat(get("/pengaturan/pejabat", cast.theAdministrator()))
                .bodyText()
                .doesNotContain("href=\"/perencanaan\"");
        assertThat(get("/perencanaan/perjanjian", cast.theAdministrator())).hasStatus(404);
    }

    private void change(String legalReason) {
        assertThat(post(
                        "sekretaris/perubahan",
                        cast.theHeadOfPlanning(),
                        Map.of("dasar", legalReason, "uraian", "Menyesuaikan perubahan anggaran")))
                .hasStatus3xxRedirection();
    }

    /// The draft of the secretary's second version with one line and one budget line.
    private MvcTestResult write(Map<String, String> differing) {
        var form = new java.util.LinkedHashMap<String, String>();
        form.put("revisi", "0");
        form.put("indikator", "IK-05");
        form.put("sasaran", "P1");
        form.put("target", "95");
        form.put("tw2", "45");
        form.put("tw4", "95");
        form.put("aksi", "Rapat serapan (1, 2)");
        form.put("rekening", "2.16.01.2.02");
        form.put("uraian", "Administrasi Keuangan Perangkat Daerah");
        form.put("pagu", "4.936.100.000");
        form.put("dana", "APBD");
        form.put("bagian", "IK-05 100");
        form.put("nomenklatur", "Kepmendagri 900.1.15.5-1317 Tahun 2023");
        form.putAll(differing);
        return post("sekretaris/ubah", cast.theHeadOfPlanning(), form);
    }

    private AgreedIndicator lineOfTheSecretary(LocalDate on) {
        return agreements.inForce(cast.agency("kominfo"), 2026, on).stream()
                .filter(line -> line.code().equals("IK-05"))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> version(int number) {
        return Map.of("versi", Integer.toString(number));
    }

    private static Map<String, String> party(String party) {
        return Map.of("versi", "2", "pihak", party);
    }

    private MvcTestResult get(String address, CurrentOfficial official) {
        return mvc.get().uri(address).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(String step, CurrentOfficial official, Map<String, String> fields) {
        return postTo(AGREEMENT + step, official, fields);
    }

    private MvcTestResult postTo(String address, CurrentOfficial official, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(cast.signedIn(official));
        fields.forEach(request::param);
        return request.exchange();
    }
}
