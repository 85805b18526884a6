package id.akuntabel.planning.goals;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
@Transactional
class GoalPagesTests {

    private static final String OBJECTIVES = "/perencanaan/sasaran/kominfo";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Goals goals;

    /// Committed, so that it is loaded once and not for each test.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    void an_agency_without_plan_begins_with_one_and_hangs_its_objectives_in_the_tree() {
        var planner = cast.holder("dishub", "kasubbag-perencanaan");
        assertThat(get("/perencanaan/sasaran/dishub", planner)).hasStatus(404);

        assertThat(post(
                        "/perencanaan/renstra/dishub",
                        planner,
                        Map.of(
                                "judul",
                                "Renstra Dishub",
                                "dari",
                                "2025",
                                "sampai",
                                "2029",
                                "keputusan",
                                "Perbup 40/2025")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        "/perencanaan/sasaran/dishub",
                        planner,
                        Map.of(
                                "kode", "T1",
                                "jenis", "GOAL",
                                "bunyi", "Terwujudnya transportasi yang selamat",
                                "atas", id("bappeda", "T1"),
                                "dukung", "Jalan kabupaten yang aman")))
                .hasStatus3xxRedirection();

        assertThat(get("/perencanaan/pohon?opd=dishub", planner))
                .bodyText()
                .contains(
                        "Terwujudnya transportasi yang selamat",
                        "Juga mendukung: Bappeda Litbang T1",
                        "Jalan kabupaten");
    }

    @Test
    void two_plans_do_not_cover_one_year() {
        var answer = post(
                "/perencanaan/renstra/kominfo",
                cast.theHeadOfPlanning(),
                Map.of("judul", "Renstra baru", "dari", "2029", "sampai", "2033", "keputusan", "Perbup 1/2029"));

        assertThat(answer).hasStatus(422).bodyText().contains("Sudah ada Renstra yang mencakup", "Renstra baru");
    }

    @Test
    void a_circle_is_refused_and_the_page_says_so() {
        var answer = post(
                OBJECTIVES + "/T1",
                cast.theHeadOfPlanning(),
                Map.of("jenis", "GOAL", "bunyi", "Tujuan", "atas", id("kominfo", "K2"), "revisi", "0"));

        assertThat(answer).hasStatus(422).bodyText().contains("pohon tidak boleh melingkar");
    }

    @Test
    void a_used_objective_cannot_be_deleted_and_the_page_says_why() {
        assertThat(post(OBJECTIVES + "/S1/hapus", cast.theHeadOfPlanning(), Map.of()))
                .hasStatus(422)
                .bodyText()
                .contains("S1 tidak dapat dihapus");
    }

    @Test
    void an_objective_is_changed_and_its_words_in_agreements_stay() {
        assertThat(post(
                        OBJECTIVES + "/S2",
                        cast.theHeadOfPlanning(),
                        Map.of(
                                "jenis", "STRATEGIC",
                                "bunyi", "Meningkatnya keterbukaan badan publik",
                                "atas", id("kominfo", "T1"),
                                "revisi", "0")))
                .hasStatus3xxRedirection();

        assertThat(get("/perencanaan/pohon?opd=kominfo", cast.theSecretary()))
                .bodyText()
                .contains("Meningkatnya keterbukaan badan publik")
                .doesNotContain("Tambah sasaran");
        assertThat(get("/perencanaan/perjanjian/2026/kominfo/kepala", cast.theSecretary()))
                .bodyText()
                .contains("Meningkatnya keterbukaan informasi publik");
        assertThat(post(
                        OBJECTIVES + "/S2",
                        cast.theHeadOfPlanning(),
                        Map.of("jenis", "STRATEGIC", "bunyi", "Lagi", "revisi", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain");
    }

    @Test
    void renstra_targets_are_typed_by_year_and_refused_by_year() {
        var address = "/perencanaan/indikator/kominfo/IKU-2";
        assertThat(post(
                        address + "/target",
                        cast.theHeadOfPlanning(),
                        Map.of("target-2026", "abc", "target-2027", "80")))
                .hasStatus(422)
                .bodyText()
                .contains("2026: “abc”", "value=\"80\"");

        assertThat(post(address + "/target", cast.theHeadOfPlanning(), Map.of("target-2026", "61,5")))
                .hasStatus3xxRedirection();

        assertThat(get(address, cast.theSecretary()))
                .bodyText()
                .contains("61,5")
                .doesNotContain("Ubah target Renstra");
    }

    @Test
    void targets_that_someone_else_changed_meanwhile_are_not_overwritten() {
        var address = "/perencanaan/indikator/kominfo/IKU-2";
        var seen = Map.of("semula-2026", "60", "target-2026", "62");
        assertThat(post(address + "/target", cast.theHeadOfPlanning(), Map.of("target-2026", "61")))
                .hasStatus3xxRedirection();

        assertThat(post(address + "/target", cast.theHeadOfPlanning(), seen))
                .hasStatus(422)
                .bodyText()
                .contains("2026: baru saja diubah orang lain menjadi 61", "value=\"62\"");
    }

    @Test
    void a_renstra_is_corrected_as_long_as_no_agreement_rests_on_it() {
        var planner = cast.holder("dishub", "kasubbag-perencanaan");
        var plan = Map.of("judul", "Renstra Dishb", "dari", "2025", "sampai", "2029", "keputusan", "Perbup 40/2025");
        assertThat(post("/perencanaan/renstra/dishub", planner, plan)).hasStatus3xxRedirection();
        var address = "/perencanaan/renstra/dishub/2026";
        assertThat(get(address, planner))
                .hasStatusOk()
                .bodyText()
                .contains("Perbaiki catatan versi Awal")
                .doesNotContain("Catat Renstra Perubahan");

        assertThat(post(address + "/perbaiki", planner, with(plan, "judul", "", "sampai", "2024", "revisi", "0")))
                .hasStatus(422)
                .bodyText()
                .contains("Isi judul Renstra", "tidak sebelum tahun pertama", "value=\"2024\"");
        assertThat(post(
                        address + "/perbaiki",
                        planner,
                        with(plan, "judul", "Renstra Dishub", "dari", "2026", "revisi", "0")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/perencanaan/renstra/dishub/2026");
        assertThat(post(address + "/perbaiki", planner, with(plan, "judul", "Punya saya", "revisi", "0")))
                .as("typed over what another planner saved")
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain", "value=\"Punya saya\"", "name=\"revisi\" value=\"1\"");

        assertThat(get(address, planner))
                .bodyText()
                .contains("Renstra 2026–2029", "Renstra Dishub", "Renstra Dishb → Renstra Dishub", "1 Januari 2026");
        assertThat(get("/perencanaan/renstra/dishub/2025", planner)).hasStatus(404);
        assertThat(get(address, cast.aStranger())).hasStatus(404);
    }

    @Test
    void once_agreements_rest_on_it_a_change_becomes_a_version_and_the_old_one_stays() {
        var planner = cast.theHeadOfPlanning();
        var address = "/perencanaan/renstra/kominfo/2026";
        var plan = goals.findPlan(cast.agency("kominfo"), 2026).orElseThrow();
        var change = Map.of(
                "judul", "Renstra Diskominfo Perubahan",
                "keputusan", "Perbup 12/2026",
                "mulai", "1-3-2026",
                "alasan", "Visi bupati baru",
                "revisi", Integer.toString(plan.revision()));
        assertThat(post(
                        address + "/perbaiki",
                        planner,
                        Map.of(
                                "judul",
                                "Lain",
                                "dari",
                                Integer.toString(plan.from()),
                                "sampai",
                                Integer.toString(plan.until()),
                                "keputusan",
                                "Lain",
                                "revisi",
                                Integer.toString(plan.revision()))))
                .hasStatus(422)
                .bodyText()
                .contains("sudah merujuk Renstra ini", "Catat Renstra Perubahan");
        assertThat(post(
                        address + "/perubahan",
                        planner,
                        with(change, "keputusan", plan.decree(), "mulai", "31-12-2027", "alasan", " ")))
                .hasStatus(422)
                .bodyText()
                .contains("menetapkan perubahannya", "paling akhir hari ini", "Tulis mengapa");
        assertThat(post(address + "/perubahan", cast.theSecretary(), change)).hasStatus(404);
        assertThat(post(address + "/perubahan", planner, change)).hasStatus3xxRedirection();
        assertThat(post(address + "/perubahan", planner, with(change, "keputusan", "Perbup 13/2026")))
                .as("the same form once more")
                .hasStatus(422)
                .bodyText()
                .contains("baru saja diubah orang lain");

        assertThat(post("/perencanaan/indikator/kominfo/IKU-2/target", planner, Map.of("target-2026", "77")))
                .hasStatus3xxRedirection();
        assertThat(post(
                        OBJECTIVES + "/S2",
                        planner,
                        Map.of("jenis", "STRATEGIC", "bunyi", "Terbukanya informasi", "revisi", "0")))
                .hasStatus3xxRedirection();

        assertThat(get(address, cast.theSecretary()))
                .bodyText()
                .contains("Visi bupati baru", "Perbup 12/2026", "S2</strong> Terbukanya informasi", ">77<")
                .doesNotContain("S2</strong> Meningkatnya");
        assertThat(get(address + "?versi=1", cast.theSecretary()))
                .as("the version before, as it was")
                .bodyText()
                .contains("S2</strong> Meningkatnya keterbukaan informasi publik", ">60<", "sampai 28 Februari 2026")
                .doesNotContain("S2</strong> Terbukanya", ">77<");
        assertThat(get("/perencanaan/perjanjian/2026/kominfo/kepala", cast.theSecretary()))
                .as("an agreement rests on the version that it was made of")
                .bodyText()
                .contains(plan.title() + "</a>, yang kemudian diubah");
        assertThat(get(address, planner)).bodyText().contains("Perbaiki catatan versi Perubahan");
        assertThat(post(OBJECTIVES + "/S2/hapus", planner, Map.of())).hasStatus(422);
    }

    private static Map<String, String> with(Map<String, String> form, String... differing) {
        var changed = new java.util.HashMap<>(form);
        for (var at = 0; at < differing.length; at += 2) {
            changed.put(differing[at], differing[at + 1]);
        }
        return changed;
    }

    @Test
    void how_it_serves_is_said_only_where_agencies_meet() {
        var request = mvc.post()
                .uri(OBJECTIVES + "/P2")
                .param("jenis", "PROGRAM")
                .param("bunyi", "Tersedianya data sektoral")
                .param("atas", id("kominfo", "S1"), id("bappeda", "K1"))
                .param("dukung", "Wadah data")
                .param("revisi", "0")
                .with(cast.signedIn(cast.theHeadOfPlanning()));

        assertThat(request.exchange()).hasStatus3xxRedirection();

        assertThat(goals.listAll())
                .filteredOn(objective -> objective.wording().equals("Tersedianya data sektoral"))
                .singleElement()
                .satisfies(objective -> assertThat(objective.above())
                        .extracting(above -> above.contribution())
                        .containsExactlyInAnyOrder(null, "Wadah data"));
    }

    @Test
    void only_the_planner_writes() {
        assertThat(get(OBJECTIVES, cast.theSecretary())).hasStatus(404);
        assertThat(get(OBJECTIVES + "/S1", cast.aStranger())).hasStatus(404);
        assertThat(post(OBJECTIVES + "/S1/hapus", cast.theSecretary(), Map.of()))
                .hasStatus(404);
        assertThat(post("/perencanaan/renstra/kominfo", cast.theHeadOfOrganization(), Map.of()))
                .hasStatus(404);
        assertThat(get(OBJECTIVES + "/S1", cast.theHeadOfPlanning())).hasStatusOk();
    }

    private String id(String agency, String code) {
        return goals.listAll().stream()
                .filter(objective -> objective.agency().equals(cast.agency(agency))
                        && objective.code().equals(code))
                .map(objective -> Long.toString(objective.id()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String address, CurrentOfficial official) {
        return mvc.get().uri(address).with(cast.signedIn(official)).exchange();
    }

    private MvcTestResult post(String address, CurrentOfficial official, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(cast.signedIn(official));
        fields.forEach(request::param);
        return request.exchange();
    }
}
