package id.akuntabel.measurement.budgets;

import static id.akuntabel.measurement.QuarterAtWork.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.akuntabel.audit.Trail;
import id.akuntabel.measurement.QuarterAtWork;
import id.akuntabel.testing.AkuntabelTest;
import id.akuntabel.testing.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

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
