package id.akuntabel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8/10/2026",
                "08-10-2026",
                "8-10-26",
                "8 Okt 2026",
                "8 oktober 2026",
                "8.10.2026",
                "20261008",
                "2026-10-08",
                " 8  Okt. 2026 "
            })
    void reads_a_day_however_it_is_typed(String typed) {
        assertThat(TypedDate.day(typed)).contains(LocalDate.of(2026, 10, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/2/2026", "2026", "10/2026", "8 foo 2026", "besok"})
    void refuses_what_is_no_day(String typed) {
        assertThat(TypedDate.day(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09.15", "9:15", "09:15 WITA"})
    void reads_a_time_with_dot_or_colon(String typed) {
        assertThat(TypedDate.time(typed)).contains(LocalTime.of(9, 15));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "24.00", "9", "09.75"})
    void refuses_what_is_no_time(String typed) {
        assertThat(TypedDate.time(typed)).isEmpty();
    }
}
