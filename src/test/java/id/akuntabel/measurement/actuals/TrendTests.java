package id.akuntabel.measurement.actuals;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.actuals.Earlier.Past;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrendTests {

    private static final Quarter THIRD = new Quarter(2026, 3);

    @Test
    void compares_with_the_same_quarter_of_last_year_and_the_quarters_before() {
        var trend = Trend.of(
                List.of(past(2025, 2, "5"), past(2025, 3, "10"), past(2026, 1, "20"), past(2026, 2, "40")),
                THIRD,
                actual("30"));

        assertThat(trend.words()).isEqualTo("TW III 2025 10, TW I 20, TW II 40, TW III 30");
        assertThat(trend.bars()).extracting(Trend.Bar::height).containsExactly(7, 14, 28, 21);
        assertThat(trend.bars().getLast().now()).isTrue();
    }

    @Test
    void one_figure_alone_is_no_trend_and_a_negative_one_has_no_height() {
        assertThat(Trend.of(List.of(), THIRD, actual("30")).bars()).isEmpty();
        assertThat(Trend.of(List.of(past(2026, 2, "-3")), THIRD, actual("6")).bars())
                .extracting(Trend.Bar::height)
                .containsExactly(0, 28);
        assertThat(Trend.of(List.of(past(2026, 2, "0")), THIRD, actual("0")).bars())
                .isEmpty();
    }

    private static Past past(int year, int quarter, String text) {
        return new Past(1, year, quarter, new BigDecimal(text), text, "", "");
    }

    private static Realization actual(String text) {
        return new Realization(new BigDecimal(text), text, false, "");
    }
}
