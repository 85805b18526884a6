package id.akuntabel.measurement.policies;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.measurement.formula.Variant;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import id.akuntabel.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@AkuntabelTest
class PoliciesTests {

    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 5);

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    StoredPolicies policies;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_policy_that_comes_with_the_system_is_the_standard_one() {
        assertThat(policies.on(null, LocalDate.of(2026, 9, 30)).ofGovernment().rules())
                .isEqualTo(Rules.STANDARD);
    }

    @Test
    void a_round_computes_by_what_was_chosen_when_it_opened_and_keeps_it() {
        var before = quarter.opened("kominfo");
        var organization = cast.theHeadOfOrganization();
        var planner = cast.holder("dkp3", "kasubbag-perencanaan");

        assertThat(record("", organization, "Kebijakan ketat", "1-10-2026")).hasStatus3xxRedirection();
        assertThat(record("dkp3", planner, "Kebijakan pertanian", "1-10-2026", "rendah", "INVERSE", "atas", "150"))
                .hasStatus3xxRedirection();
        assertThat(choose(organization, "", "", "Kebijakan ketat")).hasStatus3xxRedirection();
        var indicator = indicator("dkp3", planner);
        assertThat(choose(planner, "dkp3", indicator, "Kebijakan pertanian")).hasStatus3xxRedirection();
        var after = quarter.opened("dkp3");

        assertThat(rulesOf(before.round().id())).containsOnly("Kebijakan baku 1");
        assertThat(rulesOf(after.round().id()))
                .contains("Kebijakan ketat 1", "Kebijakan pertanian 1")
                .hasSize(2);
        var standing = policies.on(cast.agency("dkp3"), AUTUMN).of(cast.agency("dkp3"), Long.parseLong(indicator));
        assertThat(standing.rules().policy().lower()).isEqualTo(Variant.INVERSE);
        assertThat(standing.rules().policy().cap()).isEqualByComparingTo("150");
        assertThat(standing.rules()
                        .scale()
                        .rate(new java.math.BigDecimal("100"))
                        .label())
                .isEqualTo("Hebat");

        assertThat(choose(planner, "dkp3", indicator, null)).hasStatus3xxRedirection();
        assertThat(policies.on(cast.agency("dkp3"), AUTUMN)
                        .of(cast.agency("dkp3"), Long.parseLong(indicator))
                        .rules()
                        .policy()
                        .name())
                .isEqualTo("Kebijakan ketat");
        assertThat(text(quarter.sees("/kebijakan?opd=dkp3", planner)))
                .contains("Berlaku hari ini: Kebijakan ketat, versi 1", "Semua indikator", "Riwayat pilihan (2)");
        assertThat(trail.of("kebijakan-capaian/pilihan"))
                .extracting(Trail.Entry::what)
                .anySatisfy(what -> assertThat(what).contains("seluruh perangkat daerah: Kebijakan ketat"));
    }

    @Test
    void the_next_version_begins_later_and_the_old_one_stays() {
        quarter.opened("kominfo");
        var planner = cast.theHeadOfPlanning();
        assertThat(record("kominfo", planner, "Kebijakan kominfo", "1-7-2026")).hasStatus3xxRedirection();
        var policy = policy("Kebijakan kominfo");

        var earlier = record("kominfo", planner, "Kebijakan kominfo", "30-6-2026", "dari", policy);
        var again = record("kominfo", planner, "kebijakan KOMINFO", "1-1-2027");
        assertThat(earlier).hasStatus(422);
        assertThat(text(earlier)).contains("Versi 1 berlaku sejak", "30-6-2026");
        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("sudah ada. Buat versi barunya");

        assertThat(record("kominfo", planner, "Kebijakan kominfo", "1-1-2027", "dari", policy, "atas", "100"))
                .hasStatus3xxRedirection();
        assertThat(policies.versions(cast.agency("kominfo")))
                .filteredOn(version -> version.rules().policy().name().equals("Kebijakan kominfo"))
                .extracting(version -> version.rules().policy().version())
                .containsExactly(2, 1);
        for (var table : List.of("policy", "policy_version", "policy_choice")) {
            assertThatThrownBy(
                            () -> jdbc.sql("delete from measurement." + table).update())
                    .as(table)
                    .rootCause()
                    .hasMessageContaining("stays as it is");
        }
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        quarter.opened("kominfo");
        var planner = cast.theHeadOfPlanning();

        var refused = record(
                "kominfo", planner, "X", "kemarin", "atas", "50", "bawah", "60", "tingkat", "Baik > 90\nBuruk > 95\nX");
        var early = quarter.sends(
                "/kebijakan/pilih", planner, "opd", "kominfo", "kebijakan", "1", "mulai", "1-1-2019", "alasan", "");

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains("Beri nama kebijakan", "tidak terbaca sebagai tanggal", "di bawah batas bawahnya")
                .contains("tidak di bawah tingkat sebelumnya", "Buruk &gt; 95");
        assertThat(early).hasStatus(422);
        assertThat(text(early)).contains("Kebijakan ini baru berlaku", "Tulis dasar atau alasan");
    }

    @Test
    void an_example_shows_what_a_policy_gives_in_each_direction() {
        quarter.opened("kominfo");
        var example = text(quarter.sees(
                "/kebijakan/contoh?rendah=INVERSE&atas=120&desimal=1&pembulatan=HALF_UP&skala=Tiga tingkat"
                        + "&contoh-target=10&contoh-realisasi=8",
                cast.thePlanningStaff()));

        assertThat(example)
                .contains("80,00%", "80,0%", "125,00%", "120,0%", "Melebihi", "Tidak Tercapai")
                .contains("10 ÷ 8 × 100", "dibatasi paling tinggi 120%");
    }

    @Test
    void only_bagian_organisasi_decides_for_all_and_only_the_planner_for_the_agency() {
        quarter.opened("kominfo");
        for (var other : List.of(cast.thePlanningStaff(), cast.theHeadOfPlanning(), cast.theInspector())) {
            assertThat(record("", other, "Kebijakan liar", "1-1-2027")).hasStatus(404);
            assertThat(choose(other, "", "", "Kebijakan baku")).hasStatus(404);
        }
        for (var other : List.of(cast.thePlanningStaff(), cast.theHeadOfOrganization(), cast.aStranger())) {
            assertThat(record("kominfo", other, "Kebijakan liar", "1-1-2027")).hasStatus(404);
        }
        assertThat(quarter.sees("/kebijakan?opd=kominfo", cast.aStranger())).hasStatus(404);
        assertThat(quarter.sees("/kebijakan", cast.theAdministrator())).hasStatus(404);
        assertThat(quarter.sees("/kebijakan?opd=kominfo", cast.theInspector())).hasStatusOk();
        assertThat(text(quarter.sees("/kebijakan", cast.aStranger())))
                .contains("Berlaku hari ini")
                .doesNotContain("Ubah pilihan");
    }

    private MvcTestResult record(
            String agency, id.akuntabel.identity.CurrentOfficial official, String name, String from, String... more) {
        var fields = new java.util.ArrayList<>(List.of(
                "opd", agency, "nama", name, "berlaku", from, "dasar", "Peraturan Bupati 12/2026", "skala", "sendiri"));
        fields.addAll(List.of(more));
        if (!fields.contains("tingkat")) {
            fields.addAll(List.of("tingkat", "Hebat >= 100\nCukup > 60,5\nKurang"));
        }
        return quarter.sends("/kebijakan/baru", official, fields.toArray(String[]::new));
    }

    /// @param policy null = back to the wider choice
    private MvcTestResult choose(
            id.akuntabel.identity.CurrentOfficial official,
            String agency,
            String indicator,
            @org.jspecify.annotations.Nullable String policy) {
        return quarter.sends(
                "/kebijakan/pilih",
                official,
                "opd",
                agency,
                "indikator",
                indicator,
                "kebijakan",
                policy == null ? "" : policy(policy),
                "mulai",
                "1-10-2026",
                "alasan",
                "Keputusan Sekda 5/2026");
    }

    private String policy(String name) {
        return jdbc.sql("select id::text from measurement.policy where name = :name")
                .param("name", name)
                .query(String.class)
                .single();
    }

    /// The first that the page offers.
    private String indicator(String agency, id.akuntabel.identity.CurrentOfficial official) {
        var page = text(quarter.sees("/kebijakan?opd=" + agency, official));
        var from = page.indexOf("id=\"indikator\"");
        var found = java.util.regex.Pattern.compile("<option value=\"(\\d+)\"").matcher(page);
        assertThat(found.find(from)).isTrue();
        return found.group(1);
    }

    private java.util.Set<String> rulesOf(long round) {
        return java.util.Set.copyOf(
                jdbc.sql("""
                select p.name || ' ' || v.number from measurement.item i
                join measurement.sheet s on s.id = i.sheet
                join measurement.policy_version v on v.id = i.policy
                join measurement.policy p on p.id = v.policy
                where s.round = :round
                """).param("round", round).query(String.class).list());
    }
}
