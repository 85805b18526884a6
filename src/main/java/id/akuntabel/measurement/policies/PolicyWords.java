package id.akuntabel.measurement.policies;

import id.akuntabel.measurement.formula.RatingScale;
import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A policy in the words of an official.
public final class PolicyWords {

    private PolicyWords() {}

    /// One line for lists and the audit trail.
    public static String of(Rules rules) {
        var policy = rules.policy();
        return "makin rendah makin baik: " + policy.lower().label() + " ("
                + policy.lower().words() + "); "
                + limits(rules) + "; target nol " + policy.zeroTarget().words() + "; dibulatkan " + policy.decimals()
                + " desimal (" + rounding(policy.rounding()) + "); efisiensi "
                + policy.efficiency().label() + "; skala "
                + rules.scale().name();
    }

    /// `dihitung paling tinggi 120% dan paling rendah 0%`.
    public static String limits(Rules rules) {
        var cap = rules.policy().cap();
        var floor = rules.policy().floor();
        if (cap == null && floor == null) {
            return "tanpa batas";
        }
        return cap == null
                ? "paling rendah " + percent(floor)
                : "paling tinggi " + percent(cap) + (floor == null ? "" : " dan paling rendah " + percent(floor));
    }

    /// `Sangat Tinggi > 90 · Tinggi > 75 · …`.
    public static String bands(RatingScale scale) {
        return scale.bands().stream()
                .map(band -> {
                    var from = band.from();
                    return from == null
                            ? band.label() + " selebihnya"
                            : band.label() + (band.inclusive() ? " ≥ " : " > ") + NumberText.exact(from);
                })
                .collect(Collectors.joining(" · "));
    }

    static String rounding(RoundingMode mode) {
        return switch (mode) {
            case DOWN -> "dipotong";
            case HALF_EVEN -> "setengah ke angka genap";
            default -> "setengah ke atas";
        };
    }

    private static String percent(@Nullable BigDecimal value) {
        return value == null ? "" : NumberText.exact(value) + "%";
    }
}
