package id.akuntabel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.DurationReading.Certain;
import id.akuntabel.calendar.DurationReading.Doubtful;
import id.akuntabel.calendar.StandardDuration.Between;
import id.akuntabel.calendar.StandardDuration.Exactly;
import id.akuntabel.calendar.StandardDuration.Open;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationReadingTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    15 Menit                | 15  | MINUTE
                    15 menit.               | 15  | MINUTE
                    1 (satu) hari           | 1   | WORKING_DAY
                    ± 2 Hari                | 2   | WORKING_DAY
                    1 Hari Kerja            | 1   | WORKING_DAY
                    5 hari kalender         | 5   | CALENDAR_DAY
                    120 hari                | 120 | WORKING_DAY
                    1 jam                   | 1   | HOUR
                    1,5 jam                 | 90  | MINUTE
                    1 jam 30 menit          | 90  | MINUTE
                    2 minggu                | 2   | WEEK
                    3 bulan                 | 3   | MONTH
                    1 tahun                 | 12  | MONTH
                    Paling lama 7 hari kerja| 7   | WORKING_DAY
                    """)
    void reads_what_offices_print(String printed, int amount, TimeUnit unit) {
        assertThat(read(printed)).isEqualTo(new Certain(new Exactly(amount, unit, printed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 – 20 Hari Kerja | 1 | 20 | WORKING_DAY
                    15-30 menit       | 15| 30 | MINUTE
                    1 s/d 3 hari      | 1 | 3  | WORKING_DAY
                    1 jam sampai 2 jam| 1 | 2  | HOUR
                    """)
    void reads_ranges(String printed, int least, int most, TimeUnit unit) {
        assertThat(read(printed)).isEqualTo(new Certain(new Between(least, most, unit, printed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "Sesuai kebutuhan", "Sesuai jadwal", "Disesuaikan", "Kondisional"})
    void reads_open_times(String printed) {
        assertThat(read(printed)).isEqualTo(new Certain(new Open(printed)));
    }

    @Test
    void takes_the_unit_of_a_bare_number_from_the_header() {
        assertThat(DurationReading.of("15", TimeUnit.MINUTE))
                .isEqualTo(new Certain(new Exactly(15, TimeUnit.MINUTE, "15")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "secepatnya", "0 menit", "20 - 1 hari", "2 hari - 3 minggu", "3 abad"})
    void doubts_what_it_cannot_read(String printed) {
        var reading = read(printed);

        assertThat(reading).isInstanceOf(Doubtful.class);
        assertThat(reading.value()).isEqualTo(new Open(printed));
    }

    @Test
    void doubts_a_fraction_of_a_day_but_offers_the_next_whole_one() {
        var reading = read("1,5 hari");

        assertThat(reading)
                .isEqualTo(new Doubtful(
                        new Exactly(2, TimeUnit.WORKING_DAY, "1,5 hari"),
                        "\"1,5 hari\" bukan bilangan bulat; dibaca 2 hari kerja."));
    }

    private static DurationReading read(String printed) {
        return DurationReading.of(printed, null);
    }
}
