package id.akuntabel.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Targets of real agreements.
class TargetTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "80                             | EXACTLY   | 80          | 80  |",
                "0,9 Angka                      | EXACTLY   | 0.9         | 0.9 | Angka",
                "7–8 bulan                      | BETWEEN   | 7           | 8   | bulan",
                "80-90 %                        | BETWEEN   | 80          | 90  | %",
                "80% - 90%                      | BETWEEN   | 80          | 90  | %",
                "7 s.d. 8 bulan                 | BETWEEN   | 7           | 8   | bulan",
                "7 sampai dengan 8 bulan        | BETWEEN   | 7           | 8   | bulan",
                "1:32                           | EXACTLY   | 32          | 32  |",
                "1:17,9                         | EXACTLY   | 17.9        | 17.9|",
                "1 : 17,5 per siswa             | EXACTLY   | 17.5        | 17.5| per siswa",
                "≥ 80                           | AT_LEAST  | 80          | 80  |",
                ">=80%                          | AT_LEAST  | 80          | 80  | %",
                "minimal 80 nilai               | AT_LEAST  | 80          | 80  | nilai",
                "< 5 kasus                      | LESS_THAN | 5           | 5   | kasus",
                "> 5                            | MORE_THAN | 5           | 5   |",
                "maks. 14 hari kerja            | AT_MOST   | 14          | 14  | hari kerja",
                "Rp 1.250.000,50                | EXACTLY   | 1250000.50  | 1250000.50 | Rp",
                "Rp1,5 miliar                   | EXACTLY   | 1500000000  | 1500000000 | Rp",
                "2 (POPNAS 201)                 | EXACTLY   | 2           | 2   |",
                "140 Kelompok (1400 orang)      | EXACTLY   | 140         | 140 | Kelompok",
                "50.000 m3                      | EXACTLY   | 50000       | 50000 | m3",
                "(5,2)                          | EXACTLY   | -5.2        | -5.2 |",
                "-2,5 %                         | EXACTLY   | -2.5        | -2.5 | %",
                "100                            | EXACTLY   | 100         | 100 |",
            })
    void reads_a_quantity(
            String raw, Comparison comparison, BigDecimal lower, BigDecimal upper, @Nullable String unit) {
        var target = likely(Target.read(raw));

        assertThat(target.raw()).isEqualTo(raw);
        assertThat(target.comparison()).isEqualTo(comparison);
        assertThat(target.lower()).isEqualByComparingTo(lower);
        assertThat(target.upper()).isEqualByComparingTo(upper);
        assertThat(target.unit()).isEqualTo(unit);
    }

    @Test
    void keeps_the_whole_of_which_a_part_is_promised() {
        var target = likely(Target.read("100 dari 110 Organisasi Kepemudaan"));

        assertThat(target.lower()).isEqualByComparingTo("100");
        assertThat(target.outOf()).isEqualByComparingTo("110");
        assertThat(target.unit()).isEqualTo("Organisasi Kepemudaan");
    }

    @ParameterizedTest
    @CsvSource({
        "WTP, opini-bpk-1, 4",
        "Opini WDP, opini-bpk-1, 3",
        "BB, predikat-sakip-1, 5",
        "B (65.15), predikat-sakip-1, 4",
        "Predikat A, predikat-sakip-1, 6"
    })
    void reads_a_word_of_a_known_scale(String raw, String scale, BigDecimal score) {
        var target = likely(Target.read(raw));

        assertThat(target.scale()).isEqualTo(PredicateScale.find(scale).orElseThrow());
        assertThat(target.lower()).isEqualByComparingTo(score);
    }

    @Test
    void reads_the_meaning_where_the_scale_is_known() {
        assertThat(likely(Target.read("Wajar tanpa pengecualian", PredicateScale.BPK_OPINION))
                        .lower())
                .isEqualByComparingTo("4");
        assertThat(Target.read("Baik")).isInstanceOf(TargetReading.Unreadable.class);
        assertThat(Target.read("ZZ", PredicateScale.BPK_OPINION))
                .isEqualTo(new TargetReading.Unreadable(
                        "ZZ", "“ZZ” bukan kata pada skala Opini BPK: pilih WTP, WDP, TW, TMP."));
    }

    @ParameterizedTest
    @CsvSource({"1.234, 1234, 1.234", "89.49, 89.49, 8949", "1.000 orang, 1000, 1.000", "1.000-2.000, 1000, 1.000"})
    void hands_on_both_readings_of_a_doubtful_number(String raw, BigDecimal likely, BigDecimal other) {
        assertThat(Target.read(raw)).isInstanceOfSatisfying(TargetReading.Doubtful.class, doubtful -> {
            assertThat(doubtful.likely().lower()).isEqualByComparingTo(likely);
            assertThat(doubtful.other())
                    .isNotNull()
                    .satisfies(second -> assertThat(second.lower()).isEqualByComparingTo(other));
            assertThat(doubtful.reason()).startsWith("“" + raw.substring(0, 5));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Dok 3 Lap            | lebih dari satu angka",
                "8-7 bulan               | Batas bawah",
                "3:4                     | tidak diawali 1",
                "(kolom target tidak ada)| tidak diawali angka",
                "Desember 2026           | tidak diawali angka",
                "#REF!                   | galat rumus",
                "1.23.4 orang            | tidak beraturan",
            })
    void says_why_a_text_is_no_target(String raw, String reason) {
        assertThat(Target.read(raw))
                .isInstanceOfSatisfying(
                        TargetReading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).contains(reason));
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "–"})
    void an_empty_target_is_not_nought(String raw) {
        assertThat(Target.read(raw)).isEqualTo(new TargetReading.Empty(raw));
    }

    private static Target likely(TargetReading reading) {
        return switch (reading) {
            case TargetReading.Read read -> read.target();
            case TargetReading.Doubtful doubtful -> doubtful.likely();
            case TargetReading.Empty empty -> throw new AssertionError(empty);
            case TargetReading.Unreadable unreadable -> throw new AssertionError(unreadable);
        };
    }

    @ParameterizedTest
    @CsvSource({"7–8 bulan, 7–8 bulan", "98, 98 bulan", "WTP, WTP"})
    void prints_the_unit_once(String raw, String printed) {
        var target = ((TargetReading.Read) Target.read(raw)).target();

        assertThat(target.withUnit("bulan")).isEqualTo(printed);
    }
}
