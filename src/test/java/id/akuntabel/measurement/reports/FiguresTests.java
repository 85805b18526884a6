package id.akuntabel.measurement.reports;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.calendar.Period;
import id.akuntabel.calendar.Period.Semester;
import id.akuntabel.calendar.Period.Year;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.measurement.reports.Figures.Line;
import id.akuntabel.measurement.reports.Figures.State;
import id.akuntabel.measurement.reports.Figures.Verified;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.UnitId;
import id.akuntabel.planning.Aggregation;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Quarters become a semester, semesters a year, each indicator in its own way.
class FiguresTests {

    private static final Span FIRST_HALF = new Span(new Semester(2026, 1));
    private static final Span SECOND_HALF = new Span(new Semester(2026, 2));
    private static final Span YEAR = new Span(new Year(2026));

    @Test
    void tons_are_added_quarter_by_quarter_and_so_are_their_targets() {
        var catching = line(Aggregation.CUMULATIVE, "4200", List.of("1000", "1050", "1050", "1100"), "1010", "1090");

        assertThat(catching.printed(FIRST_HALF.quarters())).isEqualTo("2.100");
        assertThat(catching.target(FIRST_HALF))
                .isNotNull()
                .extracting(Target::raw)
                .isEqualTo("2.050");
        assertThat(catching.words(catching.ofPeriod(FIRST_HALF))).isEqualTo("102,44%");
        assertThat(catching.words(catching.ofYear(FIRST_HALF))).isEqualTo("50,00%");
        assertThat(catching.how(FIRST_HALF)).isEqualTo("Akumulatif");
    }

    @Test
    void a_percentage_is_never_added() {
        var share = line(Aggregation.LAST_VALUE, "98", List.of("98", "98", "98", "98"), "97", "98");

        assertThat(share.printed(FIRST_HALF.quarters())).isEqualTo("98");
        assertThat(share.words(share.ofPeriod(FIRST_HALF))).isEqualTo("100,00%");
    }

    @Test
    void an_average_is_taken_of_the_quarters_that_are_there_and_names_the_missing_one() {
        var harvest = line(Aggregation.AVERAGE, "5", List.of("5", "5", "5", "5"), "4", null);

        assertThat(harvest.printed(FIRST_HALF.quarters())).isEqualTo("4");
        assertThat(harvest.how(FIRST_HALF)).isEqualTo("Rata-rata; tanpa Triwulan 2");
    }

    @Test
    void the_second_half_counts_its_own_quarters_and_the_year_all_four() {
        var catching = line(
                Aggregation.CUMULATIVE,
                "4200",
                List.of("1000", "1050", "1050", "1100"),
                "1010",
                "1090",
                "1000",
                "1100");

        assertThat(catching.printed(SECOND_HALF.quarters())).isEqualTo("2.100");
        assertThat(catching.words(catching.ofPeriod(SECOND_HALF))).isEqualTo("97,67%");
        assertThat(catching.words(catching.ofYear(SECOND_HALF))).isEqualTo("100,00%");
        assertThat(YEAR.parts()).extracting(Span.Part::label).containsExactly("Semester I", "Semester II");
        assertThat(YEAR.parts())
                .extracting(part -> catching.printed(part.quarters()))
                .containsExactly("2.100", "2.100");
        assertThat(catching.printed(YEAR.quarters())).isEqualTo("4.200");
        assertThat(catching.level(YEAR)).isNotEqualTo("Belum terverifikasi");
    }

    @Test
    void what_nobody_verified_is_said_and_not_counted() {
        var open = line(Aggregation.CUMULATIVE, "10", List.of("5", "5", "0", "0"));
        var figures = new Figures(
                FIRST_HALF,
                List.of(open),
                List.of(new State("Triwulan I 2026", 1, 2), new State("Triwulan II 2026", 0, 0)));

        assertThat(open.printed(FIRST_HALF.quarters())).isEqualTo("–");
        assertThat(open.level(FIRST_HALF)).isEqualTo("Belum terverifikasi");
        assertThat(figures.complete()).isFalse();
        assertThat(figures.open())
                .containsExactly("Triwulan I 2026 (1 dari 2 unit terverifikasi)", "Triwulan II 2026 (belum dibuka)");
        assertThat(figures.printedMean()).isEqualTo("–");
        assertThat(Reports.whyNot(figures, "")).isPresent();
        assertThat(Reports.whyNot(figures, "Unit lain menyusul.")).isEmpty();
    }

    @Test
    void periods_that_lie_ahead_are_not_offered() {
        assertThat(Span.choices(false, java.time.LocalDate.of(2026, 3, 10)))
                .extracting(Period::printed)
                .startsWith("Semester I 2026", "Semester II 2025");
    }

    /// @param actuals of the first quarters, in order; null where nothing was verified
    private static Line line(
            Aggregation aggregation,
            String yearTarget,
            List<String> quarterTargets,
            @org.jspecify.annotations.Nullable String... actuals) {
        var targets = new HashMap<Integer, Target>();
        for (var at = 0; at < quarterTargets.size(); at++) {
            targets.put(at + 1, Target.of(new BigDecimal(quarterTargets.get(at))));
        }
        var verified = new HashMap<Integer, Verified>();
        for (var at = 0; at < actuals.length; at++) {
            var actual = actuals[at];
            if (actual != null) {
                var value = new BigDecimal(actual);
                verified.put(at + 1, new Verified(value, NumberText.exact(value)));
            }
        }
        var agreed = new AgreedIndicator(
                1,
                1,
                1,
                1,
                "IK-01",
                "Sasaran",
                "Indikator",
                "ton",
                0,
                Polarity.HIGHER_BETTER,
                aggregation,
                "",
                "",
                List.of(),
                "",
                "",
                new UnitId(new UUID(0, 1)),
                new PositionId(new UUID(0, 2)),
                Target.of(new BigDecimal(yearTarget)),
                targets,
                Map.of(),
                null);
        return new Line("Bidang", new Item(1, 1, agreed, Rules.STANDARD), Map.copyOf(verified));
    }
}
