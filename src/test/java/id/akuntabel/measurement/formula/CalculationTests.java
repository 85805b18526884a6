package id.akuntabel.measurement.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculationTests {

    /// PermenPANRB 8/2021, pages 91 to 100. The last one is printed as 113 %, which its own formula does not give.
    @ParameterizedTest
    @CsvSource({
        "LOWER_BETTER, 7-8 bulan, 6.5, 107.14",
        "LOWER_BETTER, 7-8 bulan, 9, 87.5",
        "HIGHER_BETTER, 80-90 %, 70, 87.5",
        "HIGHER_BETTER, 80-90 %, 92, 102.22",
        "HIGHER_BETTER, 80-90 %, 85, 100",
        "LOWER_BETTER, 7-8 bulan, 8, 100"
    })
    void agrees_with_the_examples_of_the_regulation(
            Polarity polarity, String target, BigDecimal actual, BigDecimal expected) {
        var calculation = new Calculation(polarity, target(target), actual, policy(Variant.MIRRORED));

        assertThat(raw(calculation)).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MIRRORED, 120", "INVERSE, 125", "SAVING, 20", "MET_OR_INVERSE, 100"})
    void four_formulas_make_four_figures_of_the_same_facts(Variant variant, BigDecimal expected) {
        assertThat(variant.compute(new BigDecimal(10), new BigDecimal(8)))
                .isInstanceOfSatisfying(
                        Outcome.Value.class, value -> assertThat(value.raw()).isEqualByComparingTo(expected));
    }

    @Test
    void infant_mortality_of_lampung_is_computed_as_published() {
        var calculation =
                new Calculation(Polarity.LOWER_BETTER, target("32"), new BigDecimal("4.88"), policy(Variant.MIRRORED));

        assertThat(raw(calculation)).isEqualByComparingTo("184.75");
    }

    @Test
    void quantities_are_added_and_percentages_are_not() {
        var quarters = List.of(
                new Periods.Figure("Triwulan I", new BigDecimal(100), new BigDecimal(100)),
                new Periods.Figure("Triwulan II", new BigDecimal(100), new BigDecimal(100)),
                new Periods.Figure("Triwulan III", new BigDecimal(100), null));

        assertThat(Periods.whole(Aggregation.CUMULATIVE, quarters).actual()).isEqualByComparingTo("200");
        assertThat(Periods.whole(Aggregation.LAST_VALUE, quarters).actual()).isEqualByComparingTo("100");
        assertThat(Periods.whole(Aggregation.AVERAGE, quarters).actual()).isEqualByComparingTo("100");
        assertThat(Periods.whole(Aggregation.AVERAGE, quarters).leftOut()).containsExactly("Triwulan III");
    }

    static Target target(String raw) {
        return switch (Target.read(raw)) {
            case TargetReading.Read read -> read.target();
            case TargetReading other -> throw new AssertionError(other);
        };
    }

    static Policy policy(Variant lower) {
        return policy(lower, null, null);
    }

    static Policy policy(Variant lower, @Nullable BigDecimal cap, @Nullable BigDecimal floor) {
        return new Policy(
                "Kebijakan uji",
                1,
                LocalDate.of(2026, 1, 1),
                "PermenPANRB 8/2021",
                Variant.RATIO,
                lower,
                Variant.DEVIATION,
                cap,
                floor,
                ZeroTarget.NOT_COMPUTABLE,
                ZeroActual.NOT_COMPUTABLE,
                2,
                RoundingMode.HALF_UP,
                EfficiencyVariant.UNSPENT);
    }

    static BigDecimal raw(Calculation calculation) {
        return switch (calculation.outcome()) {
            case Outcome.Value value -> value.raw().setScale(2, RoundingMode.HALF_UP);
            case Outcome.NotDue notDue -> throw new AssertionError(notDue);
            case Outcome.NotComputable notComputable -> throw new AssertionError(notComputable);
        };
    }
}
