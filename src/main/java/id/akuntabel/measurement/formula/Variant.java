package id.akuntabel.measurement.formula;

import id.akuntabel.planning.NumberText;
import id.akuntabel.planning.Polarity;
import java.math.BigDecimal;
import java.math.MathContext;

/// The achievement formulas that Indonesian offices use. Four of them claim to serve "lower is better" and disagree:
/// target 10 and actual 8 make 120, 125, 20 or 100 percent. Whoever prints a figure has to say which one it was.
public enum Variant {
    RATIO(
            "Maksimum",
            "realisasi ÷ target × 100",
            "%2$s ÷ %1$s × 100",
            Polarity.HIGHER_BETTER,
            "rumus umum pengukuran kinerja") {
        @Override
        BigDecimal of(BigDecimal target, BigDecimal actual) {
            return percent(actual, target);
        }
    },
    MIRRORED(
            "Minimum A",
            "(2 × target − realisasi) ÷ target × 100",
            "(2 × %1$s − %2$s) ÷ %1$s × 100",
            Polarity.LOWER_BETTER,
            "PermenPANRB 8/2021, kondisi khusus") {
        @Override
        BigDecimal of(BigDecimal target, BigDecimal actual) {
            return percent(target.add(target).subtract(actual), target);
        }
    },
    INVERSE(
            "Minimum B",
            "target ÷ realisasi × 100",
            "%1$s ÷ %2$s × 100",
            Polarity.LOWER_BETTER,
            "praktik beberapa kabupaten") {
        @Override
        BigDecimal of(BigDecimal target, BigDecimal actual) {
            return percent(target, actual);
        }
    },
    /// On target it gives 0: it measures what was saved, not whether the target was met.
    SAVING(
            "Minimum C",
            "(target − realisasi) ÷ target × 100",
            "(%1$s − %2$s) ÷ %1$s × 100",
            Polarity.LOWER_BETTER,
            "praktik beberapa kabupaten") {
        @Override
        BigDecimal of(BigDecimal target, BigDecimal actual) {
            return percent(target.subtract(actual), target);
        }
    },
    MET_OR_INVERSE(
            "Minimum D",
            "100 bila realisasi tidak melebihi target, selain itu target ÷ realisasi × 100",
            "100 bila %2$s ≤ %1$s, selain itu %1$s ÷ %2$s × 100",
            Polarity.LOWER_BETTER,
            "praktik beberapa kabupaten") {
        @Override
        BigDecimal of(BigDecimal target, BigDecimal actual) {
            return actual.compareTo(target) <= 0 ? HUNDRED : percent(target, actual);
        }
    },
    DEVIATION(
            "Stabil",
            "100 − |realisasi − target| ÷ |target| × 100",
            "100 − |%2$s − %1$s| ÷ |%1$s| × 100",
            Polarity.STABLE,
            "kebiasaan; tidak ditemukan dalam peraturan") {
        @Override
        BigDecimal of(BigDecimal target, BigDecimal actual) {
            return HUNDRED.subtract(percent(actual.subtract(target).abs(), target.abs()));
        }
    };

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String label;
    private final String words;
    private final String pattern;
    private final Polarity polarity;
    private final String source;

    Variant(String label, String words, String pattern, Polarity polarity, String source) {
        this.label = label;
        this.words = words;
        this.pattern = pattern;
        this.polarity = polarity;
        this.source = source;
    }

    /// The formula for numbers that it is defined for; `Calculation` keeps the others away.
    abstract BigDecimal of(BigDecimal target, BigDecimal actual);

    /// Percent, unrounded to 34 digits, or why there is none. No policy is applied: no cap, no floor, no rule for
    /// zero.
    public Outcome compute(BigDecimal target, BigDecimal actual) {
        if (target.signum() == 0 && !meetsZero(actual)) {
            return new Outcome.NotComputable("Target nol tidak dapat menjadi pembagi.");
        }
        if (target.signum() < 0 && this != DEVIATION) {
            return new Outcome.NotComputable("Target negatif (" + NumberText.exact(target) + "): pada rumus " + label
                    + " hasilnya berbalik arah.");
        }
        if (dividesByActual(target, actual) && actual.signum() == 0) {
            return new Outcome.NotComputable("Realisasi nol: rumus " + label + " membagi dengan realisasi.");
        }
        if (this == INVERSE && actual.signum() < 0) {
            return new Outcome.NotComputable("Realisasi negatif: rumus " + label + " tidak berlaku.");
        }
        var value = of(target, actual);
        return new Outcome.Value(value, value);
    }

    public String label() {
        return label;
    }

    /// In words: `realisasi ÷ target × 100`.
    public String words() {
        return words;
    }

    /// With the numbers in their places: `8,36 ÷ 8 × 100`.
    public String filled(BigDecimal target, BigDecimal actual) {
        return pattern.formatted(term(target), term(actual));
    }

    public Polarity polarity() {
        return polarity;
    }

    public String source() {
        return source;
    }

    boolean dividesByActual(BigDecimal target, BigDecimal actual) {
        return this == INVERSE || (this == MET_OR_INVERSE && actual.compareTo(target) > 0);
    }

    /// "Not more than none" is met by none, without any division.
    private boolean meetsZero(BigDecimal actual) {
        return this == MET_OR_INVERSE && actual.signum() <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }

    private static String term(BigDecimal value) {
        return value.signum() < 0 ? "(" + NumberText.exact(value) + ")" : NumberText.exact(value);
    }
}
