package id.akuntabel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"8/10/2026", "08-10-2026", "8 Okt 2026", "8 oktober 2026", "2026-10-08"})
    void reads_the_day_before_the_month(String typed) {
        assertThat(DateText.read(typed)).contains(LocalDate.of(2026, 10, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2026", "13/13/2026", "besok", "0000-01-01", "+999999999-12-31"})
    void reads_nothing_where_there_is_no_day(String typed) {
        assertThat(DateText.read(typed)).isEmpty();
        assertThat(DateText.echo(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-08, 08-10-2026", "8 Okt 2026, 8 Okt 2026", "2026-02-30, 2026-02-30", "besok, besok"})
    void shows_its_own_dates_as_one_types_them_and_leaves_the_rest_alone(String value, String shown) {
        assertThat(DateText.shown(value)).isEqualTo(shown);
    }

    @Test
    void says_back_the_weekday_and_the_month_in_words() {
        assertThat(DateText.echo("8/10/26")).isEqualTo("Kamis, 8 Oktober 2026");
    }

    @Test
    void refuses_in_a_sentence_that_quotes_what_was_typed_and_shows_how() {
        assertThat(DateText.unreadable(" 32-13-2026 "))
                .isEqualTo("“32-13-2026” tidak terbaca sebagai tanggal. Tulis hari, bulan, tahun."
                        + " Contoh: 13-10-2026 atau 13 Okt 2026.");
    }
}
