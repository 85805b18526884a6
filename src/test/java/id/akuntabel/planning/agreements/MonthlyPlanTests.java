package id.akuntabel.planning.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthlyPlanTests {

    @ParameterizedTest
    @CsvSource({
        "CUMULATIVE, 60",
        "LAST_VALUE, 30",
        "PROGRESS_POSITIVE, 30",
        "PROGRESS_NEGATIVE, 30",
        "AVERAGE, 20",
    })
    void months_make_a_quarter_in_the_way_of_the_indicator(Aggregation aggregation, String quarter) {
        var months = months(Map.of(4, "10", 5, "20", 6, "30", 7, "99"));

        assertThat(MonthlyPlan.quarter(2, aggregation, 2, months))
                .hasValueSatisfying(made -> assertThat(made.raw()).isEqualTo(quarter));
    }

    @Test
    void a_quarter_without_months_is_not_due() {
        assertThat(MonthlyPlan.quarter(1, Aggregation.CUMULATIVE, 2, months(Map.of(4, "10"))))
                .isEmpty();
    }

    @Test
    void ranges_are_not_added_up_but_the_last_one_stands() {
        var months = months(Map.of(1, "7–8 bulan", 2, "6–7 bulan"));

        assertThat(MonthlyPlan.quarter(1, Aggregation.CUMULATIVE, 2, months)).isEmpty();
        assertThat(MonthlyPlan.quarter(1, Aggregation.LAST_VALUE, 2, months))
                .hasValueSatisfying(made -> assertThat(made.raw()).isEqualTo("6–7 bulan"));
    }

    @Test
    void positions_that_a_published_plan_prints_are_taken_apart() {
        var published = months(Map.of(4, "50", 5, "50", 6, "50", 7, "67", 12, "100"));

        assertThat(MonthlyPlan.parts(Aggregation.CUMULATIVE, target("100"), published))
                .hasValueSatisfying(
                        parts -> assertThat(MonthlyPlan.printed(parts)).isEqualTo("April 50, Juli 17, Desember 33"));
        assertThat(MonthlyPlan.parts(Aggregation.PROGRESS_POSITIVE, target("100"), published))
                .as("a position is what this one asks for")
                .isEmpty();
        assertThat(MonthlyPlan.parts(Aggregation.CUMULATIVE, target("60"), months(Map.of(1, "20", 2, "40"))))
                .as("parts are parts")
                .isEmpty();
    }

    @Test
    void nought_asks_for_nothing_yet_unless_the_year_asks_for_nought() {
        var nought = target("0");

        assertThat(nought.asksNothingYet(Polarity.HIGHER_BETTER, target("3,10")))
                .isTrue();
        assertThat(nought.asksNothingYet(Polarity.HIGHER_BETTER, nought)).isFalse();
        assertThat(nought.asksNothingYet(Polarity.LOWER_BETTER, target("2")))
                .as("none may be what is wanted")
                .isFalse();
        assertThat(target("5").asksNothingYet(Polarity.HIGHER_BETTER, target("20")))
                .isFalse();
    }

    private static SortedMap<Integer, Target> months(Map<Integer, String> typed) {
        var months = new TreeMap<Integer, Target>();
        typed.forEach((month, text) -> months.put(month, target(text)));
        return months;
    }

    private static Target target(String text) {
        return switch (Target.read(text)) {
            case TargetReading.Read(var target) -> target;
            case TargetReading.Doubtful(var likely, var other, var reason) -> likely;
            case TargetReading.Empty empty -> throw new AssertionError("empty");
            case TargetReading.Unreadable(var raw, var reason) -> throw new AssertionError(reason);
        };
    }
}
