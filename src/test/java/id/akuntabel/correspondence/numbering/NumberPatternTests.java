package id.akuntabel.correspondence.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.correspondence.numbering.NumberPattern.Values;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPatternTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {klasifikasi}/{urut}/{unit}/{tahun} | 2696 | 061         | Org                | 2021-01-04 | 061/2696/Org/2021
            {urut}/{klasifikasi}/01/{unit}      | 208  | 050         | Bappeda & Litbang  | 2020-03-02 | 208/050/01/Bappeda & Litbang
            {unit}/{urut}/2.40/{tahun}          | 1    | 000.8.3.3   | 427.50             | 2024-01-02 | 427.50/1/2.40/2024
            SOP-{urut:2}/{unit}/{tahun}         | 1    | 000.8.3.3   | DKP3-BLG           | 2023-05-08 | SOP-01/DKP3-BLG/2023
            {klasifikasi}/{urut}/{unit}         | 15   | 000.8.3.3   | OR                 | 2026-10-08 | 000.8.3.3/15/OR
            {urut}/{unit}/{bulan}/{tahun}       | 7    | 005         | DKP3               | 2026-10-08 | 7/DKP3/X/2026
            {urut:3}.{bulan:2}                  | 1234 | 005         | DKP3               | 2026-03-08 | 1234.03
            """)
    void prints_the_numbers_of_the_sample_sops(
            String pattern, int running, String classification, String unit, LocalDate date, String number) {
        var tried = new NumberPattern(pattern);

        assertThat(tried.problem(unit)).isEmpty();
        assertThat(tried.print(new Values(running, "", classification, unit, date)))
                .isEqualTo(number);
    }

    @Test
    void writes_a_number_put_in_between_with_its_letter() {
        assertThat(new NumberPattern("{klasifikasi}/{urut}/{unit}")
                        .print(new Values(31, "a", "005", "DKP3", LocalDate.of(2026, 10, 8))))
                .isEqualTo("005/31.a/DKP3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | belum diisi
            {klasifikasi}/{unit}   | tanpa {urut}
            {urut}/{urut}          | satu kali
            {urut}/{nomor}         | {nomor} tidak dikenal
            {urut}/{unit           | tidak berpasangan
            {urut}{tahun}          | pemisah
            2{urut}/X              | pemisah
            """)
    void refuses_what_would_not_tell_letters_apart(String pattern, String reason) {
        assertThat(new NumberPattern(pattern).problem("DKP3"))
                .hasValueSatisfying(problem -> assertThat(problem).contains(reason));
    }

    @Test
    void asks_for_the_code_of_the_unit_where_the_pattern_uses_it() {
        assertThat(new NumberPattern("{urut}/{unit}").problem(" "))
                .hasValueSatisfying(problem -> assertThat(problem).contains("kode unit"));
    }

    @Test
    void sees_that_two_books_could_print_the_same_number() {
        var usual = new NumberPattern("{klasifikasi}/{urut}/{unit}");
        var fixed = new NumberPattern("005/{urut}/DKP3");

        assertThat(usual.mayMeet("DKP3", usual, "DKP3", 2026)).isTrue();
        assertThat(usual.mayMeet("DKP3", fixed, "", 2026)).isTrue();
        assertThat(usual.mayMeet("DKP3", usual, "DKP3-BUP", 2026)).isFalse();
        assertThat(usual.mayMeet("DKP3", new NumberPattern("SOP-{urut:2}/{unit}/{tahun}"), "DKP3", 2026))
                .isFalse();
    }
}
