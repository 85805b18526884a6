package id.akuntabel.measurement.progress;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.progress.Cumulation.Month;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CumulationTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    CUMULATIVE        | 1200.5 | 34.5 | 0    | 1235   | jumlah Juli, Agustus, September
                    CUMULATIVE        | 7      |      | 2    | 9      | jumlah Juli, September
                    AVERAGE           | 21.5   | 22   | 22.3 | 21,9   | rata-rata Juli, Agustus, September, dibulatkan 1 desimal
                    AVERAGE           | 80     | 81   |      | 80,5   | rata-rata Juli, Agustus
                    LAST_VALUE        | 90     | 85.25|      | 85,25  | nilai Agustus
                    PROGRESS_POSITIVE | 10     |      | 30   | 30     | posisi September
                    """)
    void the_months_make_a_quarter_in_the_indicators_own_way(
            Aggregation aggregation,
            @Nullable BigDecimal july,
            @Nullable BigDecimal august,
            @Nullable BigDecimal september,
            String text,
            String how) {
        var whole = of(aggregation, july, august, september);

        assertThat(whole.text()).isEqualTo(text);
        assertThat(whole.how()).isEqualTo(how);
        assertThat(whole.warnings()).isEmpty();
        assertThat(TypedNumber.read(whole.text()))
                .as("has one reading when it is typed into the sheet")
                .isInstanceOf(TypedNumber.Value.class);
    }

    @Test
    void nothing_reported_makes_nothing_rather_than_zero() {
        assertThat(of(Aggregation.CUMULATIVE, null, null, null).text()).isEmpty();
        assertThat(of(Aggregation.CUMULATIVE, BigDecimal.ZERO, null, null).text())
                .isEqualTo("0");
    }

    @Test
    void progress_that_goes_the_wrong_way_is_named() {
        assertThat(of(Aggregation.PROGRESS_NEGATIVE, BigDecimal.TWO, BigDecimal.TEN, null)
                        .warnings())
                .containsExactly("Agustus lebih tinggi daripada Juli, padahal progres negatif tidak naik.");
    }

    @Test
    void the_last_predicate_stands_as_a_word() {
        var months =
                List.of(new Month("Juli", "B", new BigDecimal("65")), new Month("Agustus", "BB", new BigDecimal("75")));

        assertThat(Cumulation.of(Aggregation.PREDICATE, 0, months).text()).isEqualTo("BB");
    }

    private static Cumulation of(
            Aggregation aggregation,
            @Nullable BigDecimal july,
            @Nullable BigDecimal august,
            @Nullable BigDecimal september) {
        return Cumulation.of(
                aggregation,
                1,
                List.of(
                        new Month("Juli", "", july),
                        new Month("Agustus", "", august),
                        new Month("September", "", september)));
    }
}
