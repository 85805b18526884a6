package id.akuntabel.measurement.auditing;

import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.Policies;
import id.akuntabel.measurement.formula.Variant;
import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Three numbers of a row, tried under every formula that its polarity allows.
final class Recomputation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /// The caps that are found in use.
    private static final List<BigDecimal> CAPS =
            List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(120), BigDecimal.valueOf(150), BigDecimal.valueOf(200));
    private static final int MOST_DECIMALS = 6;

    private Recomputation() {}

    /// How a computed figure becomes the printed one, best first.
    enum How {
        ROUNDED,
        TRUNCATED,
        LIMITED
    }

    /// @param value   unrounded
    /// @param how     null if it does not become the printed figure
    /// @param printed the reading of the printed figure that was tried
    record Try(
            Variant variant,
            Target target,
            BigDecimal actual,
            Outcome outcome,
            @Nullable BigDecimal value,
            @Nullable How how,
            @Nullable BigDecimal printed) {

        /// `7 ÷ 3 × 100`
        String filled() {
            return variant.filled(Calculation.comparedWith(target, actual), actual);
        }

        boolean insideRange() {
            return Calculation.isInsideRange(target, actual);
        }
    }

    /// All formulas, for all readings of the cells; those that fit first, and among them the likelier readings.
    static List<Try> tries(Quantity target, Quantity actual, Quantity published, @Nullable Polarity polarity) {
        var tries = new ArrayList<Try>();
        var printed = published.isRead() ? published.readings() : List.<Target>of();
        for (var promised : target.readings()) {
            for (var done : actual.readings()) {
                for (var variant : variants(polarity)) {
                    if (printed.isEmpty()) {
                        tries.add(attempt(variant, promised, done.lower(), null));
                    }
                    for (var figure : printed) {
                        tries.add(attempt(variant, promised, done.lower(), figure.lower()));
                    }
                }
            }
        }
        tries.sort(Comparator.comparingInt(one -> rank(one.how())));
        return tries;
    }

    /// Formulas of another polarity, which should not fit.
    static Optional<Try> otherwise(Target target, BigDecimal actual, BigDecimal printed, Polarity polarity) {
        return Arrays.stream(Variant.values())
                .filter(variant -> variant.polarity() != polarity)
                .map(variant -> attempt(variant, target, actual, printed))
                .filter(one -> one.how() == How.ROUNDED)
                .findFirst();
    }

    /// `1 + (1 − R ÷ T) × 100`: brackets forgotten, as in a live system.
    static boolean isForgottenBracket(Target target, BigDecimal actual, BigDecimal printed) {
        return Variant.RATIO.compute(target.lower(), actual) instanceof Outcome.Value ratio
                && matches(BigDecimal.ONE.add(HUNDRED.subtract(ratio.raw())), printed) == How.ROUNDED;
    }

    /// The power of ten by which the printed figure is off; 0 if it is not that.
    static int decimalsOff(BigDecimal computed, BigDecimal printed) {
        if (computed.signum() == 0 || printed.signum() == 0) {
            return 0;
        }
        for (var power : new int[] {1, -1, 2, -2, 3, -3}) {
            var moved = computed.movePointRight(power);
            var decimals = Math.max(0, Math.min(printed.stripTrailingZeros().scale(), MOST_DECIMALS));
            if (moved.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0
                    && printed.precision() - printed.scale() + decimals >= 2) {
                return power;
            }
        }
        return 0;
    }

    private static Try attempt(Variant variant, Target target, BigDecimal actual, @Nullable BigDecimal printed) {
        var outcome = new Calculation(variant.polarity(), target, actual, Policies.unlimited(variant)).outcome();
        if (outcome instanceof Outcome.Value value) {
            var how = printed == null ? null : matches(value.raw(), printed);
            return new Try(variant, target, actual, outcome, value.raw(), how, printed);
        }
        return new Try(variant, target, actual, outcome, null, null, printed);
    }

    private static @Nullable How matches(BigDecimal computed, BigDecimal printed) {
        var decimals = Math.max(0, Math.min(printed.scale(), MOST_DECIMALS));
        if (computed.setScale(decimals, RoundingMode.HALF_UP).compareTo(printed) == 0) {
            return How.ROUNDED;
        }
        if (decimals > 0 && computed.setScale(decimals, RoundingMode.DOWN).compareTo(printed) == 0) {
            return How.TRUNCATED;
        }
        var capped = computed.compareTo(printed) > 0 && CAPS.stream().anyMatch(cap -> cap.compareTo(printed) == 0);
        var floored = computed.signum() < 0 && printed.signum() == 0;
        return capped || floored ? How.LIMITED : null;
    }

    private static int rank(@Nullable How how) {
        return switch (how) {
            case ROUNDED -> 0;
            case TRUNCATED -> 1;
            case LIMITED -> 2;
            case null -> 3;
        };
    }

    private static List<Variant> variants(@Nullable Polarity polarity) {
        return Arrays.stream(Variant.values())
                .filter(variant -> polarity == null || variant.polarity() == polarity)
                .toList();
    }

    static String percent(BigDecimal value) {
        return NumberText.exact(value.setScale(2, RoundingMode.HALF_UP)) + "%";
    }
}
