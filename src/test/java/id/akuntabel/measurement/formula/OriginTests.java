package id.akuntabel.measurement.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OriginTests {

    private static final String POLICY =
            " Kebijakan baku versi 1, berlaku sejak 1 Januari 2021 (PermenPANRB 8/2021), dibulatkan 2 desimal.";

    @Test
    void tells_a_ratio_down_to_its_variables() {
        var calculation =
                new Calculation(Polarity.HIGHER_BETTER, target("80 %"), new BigDecimal("87.5"), Policies.STANDARD);

        var origin = new Origin(
                calculation,
                List.of(
                        new Origin.Variable("Pegawai yang dilatih", new BigDecimal(1050), "orang"),
                        new Origin.Variable("Semua pegawai", new BigDecimal(1200), "orang")));

        assertThat(origin.text())
                .isEqualTo("Capaian 109,38% berasal dari realisasi 87,5 dan target 80%. "
                        + "Realisasi dihitung dari Pegawai yang dilatih = 1.050 orang; Semua pegawai = 1.200 orang. "
                        + "Rumus Maksimum: realisasi ÷ target × 100, yaitu 87,5 ÷ 80 × 100 = 109,375%." + POLICY);
    }

    @Test
    void tells_which_end_of_a_range_was_missed() {
        var calculation =
                new Calculation(Polarity.LOWER_BETTER, target("7–8 bulan"), new BigDecimal("6.5"), Policies.STANDARD);

        assertThat(new Origin(calculation, List.of()).text())
                .isEqualTo("Capaian 107,14% berasal dari realisasi 6,5 dan target 7–8 bulan. "
                        + "Realisasi di luar rentang, sehingga dibandingkan dengan batas bawah, yaitu 7. "
                        + "Rumus Minimum A: (2 × target − realisasi) ÷ target × 100, "
                        + "yaitu (2 × 7 − 6,5) ÷ 7 × 100 = 107,142857…%." + POLICY);
    }

    @Test
    void tells_what_was_cut_off() {
        var calculation =
                new Calculation(Polarity.HIGHER_BETTER, target("1"), new BigDecimal("37.5"), Policies.STANDARD);

        assertThat(new Origin(calculation, List.of()).text())
                .contains("= 3.750%. Nilai 3.750% dibatasi paling tinggi 120%.");
    }

    @Test
    void tells_the_word_of_a_predicate() {
        var calculation = new Calculation(Polarity.HIGHER_BETTER, target("WTP"), new BigDecimal(3), Policies.STANDARD);

        assertThat(new Origin(calculation, List.of()).text())
                .startsWith("Capaian 75,00% berasal dari realisasi WDP (skor 3 pada Opini BPK) "
                        + "dan target WTP (skor 4 pada Opini BPK).");
    }

    @Test
    void tells_why_there_is_no_figure() {
        assertThat(new Origin(
                                new Calculation(Polarity.HIGHER_BETTER, null, BigDecimal.ONE, Policies.STANDARD),
                                List.of())
                        .text())
                .isEqualTo("Capaian belum dihitung: belum ada target untuk periode ini." + POLICY);
        assertThat(new Origin(
                                new Calculation(Polarity.HIGHER_BETTER, target("0"), BigDecimal.ONE, Policies.STANDARD),
                                List.of())
                        .text())
                .isEqualTo("Capaian tidak dapat dihitung: target nol tidak dapat menjadi pembagi." + POLICY);
        assertThat(new Origin(new Calculation(Polarity.HIGHER_BETTER, target("5"), null, Policies.STANDARD), List.of())
                        .text())
                .startsWith("Capaian tidak dapat dihitung: realisasi belum diisi.");
    }

    /// BPS Tapin, first quarter of 2026: 110 % of the quarter, 6,38 % of the year.
    @Test
    void a_quarter_has_two_achievements() {
        var quarter = new QuarterCalculation(
                Polarity.HIGHER_BETTER,
                Target.of(new BigDecimal("5.8")),
                Target.of(BigDecimal.valueOf(100)),
                new BigDecimal("6.38"),
                Policies.STANDARD);

        assertThat(quarter.sentence()).isEqualTo("Terhadap target triwulan 110,00%, terhadap target tahun 6,38%.");
    }

    @Test
    void nought_in_the_plan_of_a_quarter_means_not_yet() {
        var quarter = new QuarterCalculation(
                Polarity.HIGHER_BETTER, target("0"), target("100"), BigDecimal.ZERO, Policies.STANDARD);

        assertThat(quarter.ofQuarter().outcome()).isInstanceOf(Outcome.NotDue.class);
        assertThat(quarter.sentence())
                .isEqualTo("Terhadap target triwulan belum ada target, terhadap target tahun 0,00%.");
    }

    @Test
    void nought_accidents_is_a_target() {
        var quarter = new QuarterCalculation(
                Polarity.LOWER_BETTER, target("0"), target("0"), BigDecimal.ZERO, Policies.STANDARD);

        assertThat(quarter.ofQuarter().outcome()).isInstanceOf(Outcome.NotComputable.class);
    }

    @Test
    void a_mean_names_what_it_leaves_out() {
        var mean = Mean.of(List.of(
                new Mean.Part("Indikator A", new Outcome.Value(new BigDecimal(140), new BigDecimal(120))),
                new Mean.Part("Indikator B", new Outcome.Value(new BigDecimal(80), new BigDecimal(80))),
                new Mean.Part("Indikator C", new Outcome.NotDue("belum"))));

        assertThat(mean.outcome()).isEqualTo(new Outcome.Value(new BigDecimal(110), new BigDecimal(100)));
        assertThat(mean.leftOut()).containsExactly("Indikator C");
    }

    @Test
    void a_policy_in_force_is_the_newest_that_had_begun() {
        var newer = new Policy(
                Policies.STANDARD.name(),
                2,
                LocalDate.of(2026, 7, 1),
                "Perbup",
                Variant.RATIO,
                Variant.INVERSE,
                Variant.DEVIATION,
                null,
                null,
                ZeroTarget.NOT_DUE,
                ZeroActual.HUNDRED,
                1,
                java.math.RoundingMode.HALF_UP,
                EfficiencyVariant.UNSPENT);
        var policies = List.of(newer, Policies.STANDARD, Policies.UNLIMITED);

        assertThat(Policies.inForce(policies, "Kebijakan baku", LocalDate.of(2026, 6, 30)))
                .contains(Policies.STANDARD);
        assertThat(Policies.inForce(policies, "Kebijakan baku", LocalDate.of(2026, 7, 1)))
                .contains(newer);
        assertThat(Policies.inForce(policies, "Kebijakan baku", LocalDate.of(2020, 1, 1)))
                .isEmpty();
    }

    private static Target target(String raw) {
        return CalculationTests.target(raw);
    }
}
