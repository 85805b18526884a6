package id.akuntabel.measurement.budgets;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.BeforeTransaction;
import org.springframework.transaction.annotation.Transactional;

@AkuntabelTest
class BudgetTests {

    private static final String UNIT = "subbag-perencanaan";

    @Autowired
    QuarterAtWork quarter;

    @Autowired
    Budgets budgets;

    @Autowired
    Cast cast;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Test
    void what_was_spent_stands_beside_the_ceiling_and_more_than_it_needs_a_word() {
        var place = quarter.opened("kominfo");
        var staff = cast.thePlanningStaff();
        var sheet = quarter.sheet(place, UNIT).head().id();
        var lines = budgets.of(sheet);
        assertThat(lines)
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.shares()).containsOnlyKeys("IK-07"));
        assertThat(lines.getFirst().ceiling()).isEqualByComparingTo("64200000");
        var path = place.href() + "/anggaran?unit=" + UNIT;
        var first = lines.getFirst().field();
        var second = lines.getLast().field();

        var refused = quarter.sends(path, staff, first, "sekitar 40 juta", second, "-5");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("value=\"sekitar 40 juta\"", "tulis rupiah yang sudah direalisasikan");
        assertThat(quarter.sends(path, staff, first, "Rp48.150.000", second, "41.500.001"))
                .hasStatus3xxRedirection();

        quarter.fillsPlanning(place, staff, "9");
        assertThat(text(quarter.sees(path, cast.theInspector())))
                .contains("Rp48.150.000", "75,00%", "Melebihi pagu")
                .contains("Jumlah", "Rp105.700.000", "Belum efisien")
                .as("planned from January to September, each quarter's own part beneath")
                .containsSubsequence(
                        "Rencana s.d. triwulan ini", "Rp44.940.000", "triwulan ini Rp22.470.000", "Rp3.210.000 (7,14%)")
                .as("of all lines together")
                .contains("Rp13.585.001")
                .doesNotContain("name=\"" + first + "\"");
        var warned = text(quarter.sends(place.href() + "/kirim?unit=" + UNIT, staff, "pernyataan", "ya"));
        assertThat(warned).contains("Realisasi anggaran Rp41.500.001 melebihi pagu Rp41.500.000");

        assertThat(quarter.sends(path, staff, first, "48.150.000", second, "40.000.000"))
                .hasStatus3xxRedirection();
        assertThat(text(quarter.sees(path, staff))).doesNotContain("Melebihi pagu");
        assertThat(trail.of("isian/" + sheet))
                .filteredOn(entry -> entry.what().startsWith("Realisasi anggaran diisi"))
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.facts().values()).containsExactly("Rp41.500.001 → Rp40.000.000"));
        assertThat(quarter.sendsSheet(place, UNIT, staff)).hasStatus3xxRedirection();
        assertThat(quarter.sends(path, staff, first, "1", second, "1"))
                .as("what was sent is not typed over")
                .hasStatus(422);
        assertThatThrownBy(() -> jdbc.sql("delete from measurement.spending").update())
                .rootCause()
                .hasMessageContaining("stays as it is");
    }

    @Test
    void efficiency_is_shown_by_each_way_in_use() {
        var place = quarter.opened("kominfo");
        var unit = "sekretariat";
        var secretary = cast.theSecretary();
        var row = "i" + quarter.item(place, unit, "IK-06").id();
        quarter.types(place, unit, secretary, row, 0, "86,10");
        var lines = budgets.of(quarter.sheet(place, unit).head().id());
        assertThat(lines).isNotEmpty();
        var fields = lines.stream()
                .flatMap(line -> java.util.stream.Stream.of(
                        line.field(),
                        line.ceiling()
                                .divide(java.math.BigDecimal.TWO)
                                .toPlainString()
                                .replace('.', ',')))
                .toArray(String[]::new);

        assertThat(quarter.sends(place.href() + "/anggaran?unit=" + unit, secretary, fields))
                .hasStatus3xxRedirection();
        var page = text(quarter.sees(place.href() + "/anggaran?unit=" + unit, secretary));

        assertThat(page).contains("E, PMK 214/2017", "Indeks (BPOM)", "50,00%", " poin");
    }

    /// Committed, as all other tests find it.
    @BeforeTransaction
    void the_regency_is_there() {
        cast.arrive();
    }

    @Test
    @Transactional
    void efficiency_is_judged_by_the_way_that_the_policy_chose() {
        policyOfBudgets("INDEX");
        var place = quarter.opened("kominfo", new Quarter(2026, 4), "2026-11-05T09:00", LocalDate.of(2026, 11, 20));
        var staff = cast.thePlanningStaff();
        quarter.fillsPlanning(place, staff, "9");
        var lines = budgets.of(quarter.sheet(place, UNIT).head().id());
        var path = place.href() + "/anggaran?unit=" + UNIT;
        assertThat(quarter.sends(
                        path,
                        staff,
                        lines.getFirst().field(),
                        "32.100.000",
                        lines.getLast().field(),
                        "20.750.000"))
                .hasStatus3xxRedirection();

        assertThat(text(quarter.sees(path, staff)))
                .as("half of the budget was used")
                .containsSubsequence("Efisiensi", "Indeks efisiensi: persen capaian", "Kebijakan anggaran versi 1")
                .contains("Menurut cara lain");
    }

    @Test
    @Transactional
    void efficiency_is_typed_with_a_reason_where_the_policy_has_it_so() {
        policyOfBudgets("TYPED");
        var place = quarter.opened("kominfo", new Quarter(2026, 4), "2026-11-05T09:00", LocalDate.of(2026, 11, 20));
        var staff = cast.thePlanningStaff();
        quarter.fillsPlanning(place, staff, "9");
        var row = quarter.item(place, UNIT, "IK-07").id();
        var path = place.href() + "/anggaran?unit=" + UNIT;
        assertThat(text(quarter.sees(path, staff)))
                .contains("Efisiensi yang diketik", "name=\"efisiensi-" + row + "\"");

        var refused = quarter.sends(path, staff, "efisiensi-" + row, "12,5");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("IK-07: tulis dari mana efisiensinya", "value=\"12,5\"");
        assertThat(text(quarter.sends(path, staff, "efisiensi-" + row, "250", "alasan-" + row, "Entah")))
                .contains("persen dari -100 sampai 100", "value=\"Entah\"");
        var lines = budgets.of(quarter.sheet(place, UNIT).head().id());
        assertThat(quarter.sends(
                        path,
                        staff,
                        "efisiensi-" + row,
                        "12,5",
                        "alasan-" + row,
                        "Kajian belanja",
                        lines.getFirst().field(),
                        "32.100.000",
                        lines.getLast().field(),
                        "20.750.000"))
                .hasStatus3xxRedirection();

        assertThat(text(quarter.sees(path, cast.theInspector())))
                .contains("12,5% (diketik)", "Diketik petugas: persen yang ditulis petugas", "Kajian belanja")
                .doesNotContain("name=\"efisiensi-");
        assertThat(text(quarter.sees(place.href() + "/asal?unit=" + UNIT + "&baris=" + row, cast.theInspector())))
                .contains("12,5%, diketik " + staff.official().name(), "tidak dihitung dari rumus: Kajian belanja");
        assertThat(quarter.sends(path, staff, "efisiensi-" + row, ""))
                .as("what was typed is not emptied")
                .hasStatus(422);
        assertThat(trail.of("isian/" + quarter.sheet(place, UNIT).head().id()))
                .last()
                .satisfies(entry ->
                        assertThat(entry.facts()).containsEntry("efisiensi IK-07", "kosong → 12,5% (Kajian belanja)"));
    }

    /// Of all indicators of kominfo, from September on.
    private void policyOfBudgets(String efficiency) {
        var planner = cast.theHeadOfPlanning();
        assertThat(quarter.sends(
                        "/kebijakan/baru",
                        planner,
                        "opd",
                        "kominfo",
                        "nama",
                        "Kebijakan anggaran",
                        "dasar",
                        "Keputusan 4/2026",
                        "berlaku",
                        "1-9-2026",
                        "efisiensi",
                        efficiency))
                .hasStatus3xxRedirection();
        var policy = jdbc.sql("select id from measurement.policy where name = 'Kebijakan anggaran'")
                .query(String.class)
                .single();
        assertThat(quarter.sends(
                        "/kebijakan/pilih",
                        planner,
                        "opd",
                        "kominfo",
                        "kebijakan",
                        policy,
                        "mulai",
                        "1-9-2026",
                        "alasan",
                        "Keputusan 4/2026"))
                .hasStatus3xxRedirection();
    }

    @Test
    void the_budget_of_another_agency_is_not_there() {
        var place = quarter.opened("kominfo");
        var path = place.href() + "/anggaran?unit=" + UNIT;

        assertThat(quarter.sees(path, cast.aStranger())).hasStatus(404);
        assertThat(quarter.sends(path, cast.aStranger())).hasStatus(404);
        assertThat(quarter.sends(path, cast.theInspector()))
                .as("reads, but does not type")
                .hasStatus(404);
    }
}
