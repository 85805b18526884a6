package id.akuntabel.measurement.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.akuntabel.planning.Comparison;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TargetReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FormulaProperties {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TINY = new BigDecimal("0.0000000001");

    @Provide
    Arbitrary<BigDecimal> positive() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.01"), new BigDecimal("1000000000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<BigDecimal> any() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<Policy> policies() {
        var caps =
                Arbitraries.of(100, 110, 120, 150, 200).map(BigDecimal::valueOf).injectNull(0.3);
        var lower = Arbitraries.of(Variant.MIRRORED, Variant.INVERSE, Variant.SAVING, Variant.MET_OR_INVERSE);
        return Combinators.combine(
                        caps, lower, Arbitraries.of(ZeroTarget.values()), Arbitraries.of(ZeroActual.values()))
                .as((cap, variant, zeroTarget, zeroActual) -> new Policy(
                        "uji",
                        1,
                        LocalDate.of(2026, 1, 1),
                        "uji",
                        Variant.RATIO,
                        variant,
                        Variant.DEVIATION,
                        cap,
                        BigDecimal.ZERO,
                        zeroTarget,
                        zeroActual,
                        2,
                        RoundingMode.HALF_UP,
                        EfficiencyVariant.UNSPENT));
    }

    @Property(seed = "8")
    void on_target_is_a_hundred_in_every_variant_but_saving(
            @ForAll("positive") BigDecimal target, @ForAll Variant variant) {
        assertThat(value(variant, target, target))
                .isEqualByComparingTo(variant == Variant.SAVING ? BigDecimal.ZERO : HUNDRED);
    }

    @Property(seed = "8")
    void more_is_never_worse_where_higher_is_better(
            @ForAll("positive") BigDecimal target, @ForAll("any") BigDecimal one, @ForAll("any") BigDecimal other) {
        assertThat(value(Variant.RATIO, target, one.max(other)))
                .isGreaterThanOrEqualTo(value(Variant.RATIO, target, one.min(other)));
    }

    @Property(seed = "8")
    void more_is_never_better_where_lower_is_better(
            @ForAll("positive") BigDecimal target,
            @ForAll("positive") BigDecimal one,
            @ForAll("positive") BigDecimal other,
            @ForAll Variant variant) {
        Assume.that(variant.polarity() == Polarity.LOWER_BETTER);

        assertThat(value(variant, target, one.max(other))).isLessThanOrEqualTo(value(variant, target, one.min(other)));
    }

    @Property(seed = "8")
    void farther_from_a_stable_target_is_never_better(
            @ForAll("any") BigDecimal target, @ForAll("any") BigDecimal one, @ForAll("any") BigDecimal other) {
        Assume.that(target.signum() != 0);
        var oneIsNearer =
                one.subtract(target).abs().compareTo(other.subtract(target).abs()) <= 0;
        var nearer = oneIsNearer ? one : other;
        var farther = oneIsNearer ? other : one;

        assertThat(value(Variant.DEVIATION, target, nearer))
                .isGreaterThanOrEqualTo(value(Variant.DEVIATION, target, farther));
        assertThat(value(Variant.DEVIATION, target, nearer)).isLessThanOrEqualTo(HUNDRED);
    }

    @Property(seed = "8")
    void the_cap_and_the_floor_are_kept_and_the_raw_value_is_not_lost(
            @ForAll("policies") Policy policy,
            @ForAll Polarity polarity,
            @ForAll("any") BigDecimal target,
            @ForAll("any") BigDecimal actual) {
        var outcome = new Calculation(polarity, Target.of(target), actual, policy).outcome();

        if (outcome instanceof Outcome.Value value) {
            assertThat(value.capped()).isGreaterThanOrEqualTo(BigDecimal.ZERO);
            if (policy.cap() != null) {
                assertThat(value.capped()).isLessThanOrEqualTo(policy.cap());
            }
            assertThat(value.capped()).isEqualByComparingTo(policy.limit(value.raw()));
        }
    }

    @Property(seed = "8")
    void nothing_ends_in_an_exception_and_everything_is_explained(
            @ForAll("policies") Policy policy,
            @ForAll Polarity polarity,
            @ForAll("any") BigDecimal target,
            @ForAll("any") BigDecimal actual) {
        var calculation = new Calculation(polarity, Target.of(target), actual, policy);

        var text = new Origin(calculation, List.of()).text();

        assertThat(text).startsWith("Capaian ").endsWith(".").contains("Kebijakan uji versi 1");
        if (calculation.outcome() instanceof Outcome.Value) {
            assertThat(text).contains(NumberText.exact(actual)).contains(NumberText.exact(target));
        }
    }

    @Property(seed = "8")
    void a_target_of_nought_is_what_the_policy_says_and_never_a_silent_figure(
            @ForAll("policies") Policy policy, @ForAll Polarity polarity, @ForAll("positive") BigDecimal actual) {
        var outcome = new Calculation(polarity, Target.of(BigDecimal.ZERO), actual, policy).outcome();

        switch (policy.zeroTarget()) {
            case NOT_COMPUTABLE -> assertThat(outcome).isInstanceOf(Outcome.NotComputable.class);
            case NOT_DUE -> assertThat(outcome).isInstanceOf(Outcome.NotDue.class);
            case HUNDRED -> assertThat(outcome).isInstanceOf(Outcome.Value.class);
            case ZERO, HUNDRED_IF_KEPT ->
                assertThat(outcome).isEqualTo(new Outcome.Value(BigDecimal.ZERO, BigDecimal.ZERO));
        }
    }

    @Property(seed = "8")
    void inside_a_range_is_a_hundred_and_outside_counts_from_the_end_that_was_missed(
            @ForAll("positive") BigDecimal one,
            @ForAll("positive") BigDecimal other,
            @ForAll("positive") BigDecimal actual) {
        var range = new Target("rentang", Comparison.BETWEEN, one.min(other), one.max(other), null, null, null);

        var outcome = new Calculation(Polarity.HIGHER_BETTER, range, actual, Policies.UNLIMITED).outcome();

        var inside = actual.compareTo(range.lower()) >= 0 && actual.compareTo(range.upper()) <= 0;
        var end = actual.compareTo(range.upper()) > 0 ? range.upper() : range.lower();
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Value.class,
                        value -> assertThat(value.raw())
                                .isEqualByComparingTo(inside ? HUNDRED : value(Variant.RATIO, end, actual)));
    }

    @Property(seed = "8")
    void a_decimal_comma_changes_nothing(@ForAll("positive") BigDecimal target, @ForAll("positive") BigDecimal actual) {
        var typed = Target.read(NumberText.exact(target).replace(".", ""));

        assertThat(typed)
                .isInstanceOfSatisfying(
                        TargetReading.Read.class,
                        read -> assertThat(new Calculation(
                                                Polarity.HIGHER_BETTER, read.target(), actual, Policies.UNLIMITED)
                                        .outcome())
                                .isInstanceOfSatisfying(
                                        Outcome.Value.class,
                                        value -> assertThat(value.raw()
                                                        .subtract(value(Variant.RATIO, target, actual))
                                                        .abs())
                                                .isLessThan(TINY)));
    }

    @Property(seed = "8")
    void every_value_has_a_rating_on_every_scale_and_better_is_not_rated_lower(
            @ForAll("any") BigDecimal one, @ForAll("any") BigDecimal other) {
        for (var scale : RatingScales.known()) {
            var labels = scale.bands().stream().map(RatingScale.Band::label).toList();

            var better = labels.indexOf(scale.rate(one.max(other)).label());
            var worse = labels.indexOf(scale.rate(one.min(other)).label());

            assertThat(better).isNotNegative().isLessThanOrEqualTo(worse);
        }
    }

    @Property(seed = "8")
    void efficiency_never_leaves_its_bounds(
            @ForAll("positive") BigDecimal planned,
            @ForAll("positive") BigDecimal realised,
            @ForAll("positive") BigDecimal target,
            @ForAll("positive") BigDecimal done) {
        var outcome = Efficiency.perOutput(List.of(new Efficiency.Output(planned, realised, target, done)));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Value.class, efficiency -> {
            assertThat(efficiency.capped()).isBetween(BigDecimal.valueOf(-20), BigDecimal.valueOf(20));
            assertThat(Efficiency.value(efficiency.raw())).isBetween(BigDecimal.ZERO, HUNDRED);
        });
    }

    private static BigDecimal value(Variant variant, BigDecimal target, BigDecimal actual) {
        return switch (variant.compute(target, actual)) {
            case Outcome.Value value -> value.raw();
            case Outcome other -> throw new AssertionError(other);
        };
    }
}
