package id.akuntabel.measurement.checks;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.measurement.checks.Finding.Severity;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckTests {

    @Test
    void a_sound_row_is_left_alone() {
        var findings = Check.run(List.of(new Row().figure()));

        assertThat(findings).isEmpty();
    }

    @Test
    void a_figure_that_is_due_must_be_there() {
        var row = new Row();
        row.actual = null;
        row.outcome = new Outcome.NotComputable("Realisasi belum diisi.");

        assertThat(Check.run(List.of(row.figure()))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.rule()).isEqualTo("kosong");
            assertThat(finding.cell()).isEqualTo("i7");
        });
    }

    @Test
    void what_another_unit_has_not_typed_yet_needs_a_word_and_stops_nobody() {
        var row = new Row();
        row.actual = null;
        row.waiting = "V06 (diisi Sekretariat)";
        row.outcome = new Outcome.NotComputable("menunggu data dasar");

        assertThat(Check.run(List.of(row.figure()))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("menunggu");
            assertThat(finding.stops()).isFalse();
            assertThat(finding.message()).contains("V06 (diisi Sekretariat)");
        });
    }

    @Test
    void what_is_not_due_yet_may_stay_empty() {
        var row = new Row();
        row.actual = null;
        row.targets = Map.of();
        row.outcome = new Outcome.NotDue("Belum ada target untuk periode ini.");

        assertThat(Check.run(List.of(row.figure()))).isEmpty();
    }

    @Test
    void a_numerator_above_its_denominator_stops() {
        var row = new Row();
        row.numerator = new BigDecimal("15");
        row.denominator = new BigDecimal("10");

        assertThat(rules(row)).containsExactly("pembilang");
    }

    @Test
    void a_proportion_above_a_hundred_needs_a_word() {
        var row = new Row();
        row.actual = new BigDecimal("100.5");
        row.before = new BigDecimal("99");

        assertThat(Check.run(List.of(row.figure()))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("lebih-100");
            assertThat(finding.stops()).isFalse();
        });
    }

    @Test
    void a_jump_of_more_than_half_needs_a_word_and_half_itself_does_not() {
        var row = new Row();
        row.before = new BigDecimal("60");
        row.actual = new BigDecimal("90");
        assertThat(rules(row)).isEmpty();

        row.actual = new BigDecimal("90.01");
        assertThat(rules(row)).containsExactly("lonjakan");
    }

    @Test
    void a_position_that_cannot_fall_and_one_that_cannot_rise() {
        var rising = new Row();
        rising.aggregation = Aggregation.PROGRESS_POSITIVE;
        rising.before = new BigDecimal("99");
        var falling = new Row();
        falling.aggregation = Aggregation.PROGRESS_NEGATIVE;
        falling.before = new BigDecimal("97");

        assertThat(rules(rising)).containsExactly("turun");
        assertThat(rules(falling)).containsExactly("turun");
    }

    @Test
    void a_missed_target_asks_for_its_cause_and_what_follows() {
        var row = new Row();
        row.outcome = value("99.99");

        assertThat(Check.run(List.of(row.figure()))).singleElement().satisfies(finding -> {
            assertThat(finding.stops()).isTrue();
            assertThat(finding.cell()).isEqualTo("i7.kendala");
            assertThat(finding.message()).contains("kendala dan tindak lanjut");
        });
        row.obstacle = "Banjir";
        row.followUp = "Restocking";
        row.person = "Kabid";
        row.deadline = "30 Nov 2026";
        assertThat(rules(row)).isEmpty();
    }

    @Test
    void a_follow_up_needs_somebody_and_a_day() {
        var row = new Row();
        row.followUp = "Restocking";

        assertThat(rules(row)).containsExactly("tanpa-pic");
    }

    @Test
    void last_quarters_words_are_noticed_whatever_their_case_and_points() {
        var row = new Row();
        row.obstacle = "Banjir di Lampihong.";
        row.obstacleBefore = "banjir di  lampihong";

        assertThat(rules(row)).containsExactly("salinan");
    }

    @Test
    void a_figure_without_evidence_needs_a_word() {
        var row = new Row();
        row.evidence = 0;

        assertThat(rules(row)).containsExactly("tanpa-bukti");
    }

    private static List<String> rules(Row row) {
        return Check.run(List.of(row.figure())).stream().map(Finding::rule).toList();
    }

    private static Outcome value(String percent) {
        return new Outcome.Value(new BigDecimal(percent), new BigDecimal(percent));
    }

    /// A row in which nothing is wrong; a test says only what matters to it.
    private static final class Row {

        @Nullable
        BigDecimal actual = new BigDecimal("98");

        @Nullable
        BigDecimal before = new BigDecimal("98");

        @Nullable
        BigDecimal numerator;

        @Nullable
        BigDecimal denominator;

        String waiting = "";
        Outcome outcome = value("100");
        Aggregation aggregation = Aggregation.LAST_VALUE;
        Map<Integer, Target> targets = Map.of(3, Target.of(new BigDecimal("98")));
        String obstacle = "";
        String obstacleBefore = "";
        String followUp = "";
        String person = "";
        String deadline = "";
        int evidence = 1;

        Figure figure() {
            var agreed = new AgreedIndicator(
                    1,
                    1,
                    1,
                    1,
                    "IK-1",
                    "Sasaran",
                    "Indikator",
                    "%",
                    2,
                    Polarity.HIGHER_BETTER,
                    aggregation,
                    "Definisi",
                    "Rumus",
                    List.of(),
                    "Sumber",
                    "Daftar hadir",
                    UnitId.fresh(),
                    PositionId.fresh(),
                    Target.of(new BigDecimal("98")),
                    targets,
                    null);
            return new Figure(
                    "i7",
                    agreed,
                    3,
                    actual,
                    before,
                    numerator,
                    denominator,
                    waiting,
                    outcome,
                    obstacle,
                    obstacleBefore,
                    followUp,
                    person,
                    deadline,
                    evidence);
        }
    }
}
