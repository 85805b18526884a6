package id.akuntabel.measurement.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTests {

    @ParameterizedTest
    @CsvSource({
        "91, Sangat Tinggi, false",
        "90.01, Sangat Tinggi, true",
        "90, Tinggi, false",
        "75.5, Tinggi, true",
        "76, Tinggi, false",
        "65.0001, Sedang, true",
        "50.5, Rendah, true",
        "50, Sangat Rendah, false",
        "-3, Sangat Rendah, false",
        "300, Sangat Tinggi, false"
    })
    void the_printed_scale_has_holes_and_says_so(BigDecimal percent, String label, boolean hole) {
        var rating = RatingScales.PERMENDAGRI.rate(percent);

        assertThat(rating.label()).isEqualTo(label);
        assertThat(rating.warning().isPresent()).isEqualTo(hole);
        if (hole) {
            assertThat(rating.warning().orElseThrow()).contains("celah skala Permendagri 86/2017", label);
        }
    }

    @ParameterizedTest
    @CsvSource({"99.99, Tidak Tercapai", "100, Tercapai", "100.0001, Melebihi"})
    void three_levels(BigDecimal percent, String label) {
        assertThat(RatingScales.THREE_LEVELS.rate(percent).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, false",
        "100.5, '> 100', false",
        "99.995, '90–99,99', true",
        "90, '90–99,99', false",
        "49.995, '0–49,99', true",
        "-1, '0–49,99', true"
    })
    void steps_with_two_decimals_have_holes_in_the_third(BigDecimal percent, String label, boolean hole) {
        var rating = RatingScales.STEPS.rate(percent);

        assertThat(rating.label()).isEqualTo(label);
        assertThat(rating.warning().isPresent()).isEqualTo(hole);
    }

    @ParameterizedTest
    @CsvSource({"69.99, Merah", "70, Kuning", "90, Kuning", "90.01, Hijau"})
    void traffic_lights(BigDecimal percent, String label) {
        assertThat(RatingScales.TRAFFIC_LIGHT.rate(percent).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({"100, Sangat Berhasil", "99.9, Berhasil", "75, Berhasil", "55, Cukup Berhasil", "54.99, Kurang Berhasil"
    })
    void four_levels(BigDecimal percent, String label) {
        assertThat(RatingScales.FOUR_LEVELS.rate(percent).label()).isEqualTo(label);
    }

    @Test
    void a_scale_that_ends_at_a_hundred_is_silent_about_more() {
        assertThat(RatingScales.PERMENDAGRI_RELABELLED.hasHoleAt(new BigDecimal(104)))
                .isTrue();
        assertThat(RatingScales.PERMENDAGRI.hasHoleAt(new BigDecimal(104))).isFalse();
    }

    @Test
    void every_level_has_its_word_in_e_kinerja() {
        assertThat(RatingScales.PERMENDAGRI.bands())
                .extracting(band -> RatingScales.eKinerja(band.label()).orElseThrow())
                .containsExactly("Istimewa", "Baik", "Butuh Perbaikan", "Kurang", "Sangat Kurang");
    }

    @ParameterizedTest
    @CsvSource({
        "110.01, false, 120, false",
        "100, true, 120, false",
        "99, false, 89, false",
        "80, false, 70, false",
        "79, false, 69, false",
        "79.5, false, 69.5, true",
        "60, false, 50, false",
        "59, false, 49, false",
        "59.5, false, 49.42, true",
        "99.5, true, 89.5, true",
        "105, false, , false"
    })
    void converts_percent_to_score(BigDecimal percent, boolean isMaximum, @Nullable BigDecimal expected, boolean hole) {
        var score = ScoreConversion.score(percent, isMaximum);

        assertThat(score.isPresent()).isEqualTo(expected != null);
        score.ifPresent(converted -> {
            assertThat(converted.score().setScale(2, RoundingMode.HALF_UP)).isEqualByComparingTo(expected);
            assertThat(converted.warning().isPresent()).isEqualTo(hole);
        });
    }

    /// LAKIP Itjen 2019: absorption of 98,40, 98,80 and 98,91 was added and divided by four, and NE = 235 % came out.
    @Test
    void efficiency_of_the_ministry_is_bounded() {
        assertThat(Efficiency.value(new BigDecimal("74.03"))).isEqualByComparingTo("100");
        assertThat(Efficiency.value(new BigDecimal("-50"))).isEqualByComparingTo("0");
        assertThat(Efficiency.value(BigDecimal.ZERO)).isEqualByComparingTo("50");

        var saved = new Efficiency.Output(
                new BigDecimal(1000), new BigDecimal(900), new BigDecimal(10), new BigDecimal(10));
        assertThat(Efficiency.perOutput(List.of(saved)))
                .isInstanceOfSatisfying(
                        Outcome.Value.class, value -> assertThat(value.raw()).isEqualByComparingTo("10"));
        assertThat(Efficiency.perOutput(List.of())).isInstanceOf(Outcome.NotComputable.class);
    }

    /// PRKOM BPOM 2021 as published: 99,92 % of output for 94,00 % of input.
    @Test
    void efficiency_of_bpom_is_as_published() {
        var index = Efficiency.index(new BigDecimal("99.92"), new BigDecimal("94.00"));

        assertThat(index.index().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("1.063");
        assertThat(index.level().setScale(3, RoundingMode.HALF_UP)).isEqualByComparingTo("0.063");
        assertThat(index.efficient()).isTrue();
    }

    @Test
    void local_ways_of_efficiency() {
        assertThat(Efficiency.isEfficient(new BigDecimal("100"), new BigDecimal("88.99")))
                .isTrue();
        assertThat(Efficiency.isEfficient(new BigDecimal("99.9"), new BigDecimal("88.99")))
                .isFalse();
        assertThat(Efficiency.difference(new BigDecimal("100.45"), new BigDecimal("88.99")))
                .isEqualByComparingTo("11.46");
        assertThat(Efficiency.unspentShare(new BigDecimal("100"), new BigDecimal("88.99")))
                .isInstanceOfSatisfying(
                        Outcome.Value.class, value -> assertThat(value.raw()).isEqualByComparingTo("11.01"));
        assertThat(Efficiency.unspentShare(BigDecimal.ZERO, BigDecimal.ONE)).isInstanceOf(Outcome.NotComputable.class);
    }

    /// Achievement 120 %, half of the budget used, 12 of 10 reached.
    private static final EfficiencyVariant.Figures FIGURES = new EfficiencyVariant.Figures(
            new BigDecimal("120"),
            new BigDecimal("1000"),
            new BigDecimal("500"),
            new BigDecimal("10"),
            new BigDecimal("12"));

    @Test
    void each_way_to_judge_efficiency_has_its_own_figure() {
        assertThat(EfficiencyVariant.PER_OUTPUT.judge(FIGURES).printed()).isEqualTo("20,00%, nilai efisiensi 100,00%");
        assertThat(EfficiencyVariant.INDEX.judge(FIGURES).printed()).isEqualTo("2,40");
        assertThat(EfficiencyVariant.INDEX.judge(FIGURES).efficient())
                .as("above 1,81")
                .isFalse();
        assertThat(EfficiencyVariant.UNSPENT.judge(FIGURES).printed()).isEqualTo("50,00%");
        assertThat(EfficiencyVariant.DIFFERENCE.judge(FIGURES).printed()).isEqualTo("70,00 poin");
    }

    @Test
    void efficiency_that_cannot_be_told_says_why() {
        var nothing = new EfficiencyVariant.Figures(
                new BigDecimal("0"), new BigDecimal("1000"), BigDecimal.ZERO, new BigDecimal("10"), null);

        assertThat(EfficiencyVariant.PER_OUTPUT.judge(nothing))
                .isEqualTo(new EfficiencyVariant.Judgement("Realisasi belum diisi.", null));
        assertThat(EfficiencyVariant.INDEX.judge(nothing).verdict()).isEqualTo("Tidak dapat dinilai");
    }
}
