package id.akuntabel.measurement.formula;

import id.akuntabel.planning.Polarity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The policies that come with the system. A government records its own; these are where it begins.
public final class Policies {

    /// The regulation's formulas, counted up to 120 as most offices do, and never below nought.
    public static final Policy STANDARD = new Policy(
            "Kebijakan baku",
            1,
            LocalDate.of(2021, 1, 1),
            "PermenPANRB 8/2021",
            Variant.RATIO,
            Variant.MIRRORED,
            Variant.DEVIATION,
            BigDecimal.valueOf(120),
            BigDecimal.ZERO,
            ZeroTarget.NOT_COMPUTABLE,
            ZeroActual.NOT_COMPUTABLE,
            2,
            RoundingMode.HALF_UP,
            EfficiencyVariant.UNSPENT);

    /// The same without any limit: what the figures are before anybody cuts them.
    public static final Policy UNLIMITED = unlimited(Variant.MIRRORED);

    private Policies() {}

    public static List<Policy> known() {
        return List.of(STANDARD, UNLIMITED);
    }

    /// Without any limit, and with this formula for its polarity: for trying one formula after the other.
    public static Policy unlimited(Variant variant) {
        return new Policy(
                "Kebijakan tanpa batas",
                1,
                LocalDate.of(2021, 1, 1),
                "PermenPANRB 8/2021",
                variant.polarity() == Polarity.HIGHER_BETTER ? variant : Variant.RATIO,
                variant.polarity() == Polarity.LOWER_BETTER ? variant : Variant.MIRRORED,
                variant.polarity() == Polarity.STABLE ? variant : Variant.DEVIATION,
                null,
                null,
                ZeroTarget.NOT_COMPUTABLE,
                ZeroActual.NOT_COMPUTABLE,
                2,
                RoundingMode.HALF_UP,
                EfficiencyVariant.UNSPENT);
    }

    /// The version of this name in force on a day: the newest that had begun.
    public static Optional<Policy> inForce(List<Policy> policies, String name, LocalDate day) {
        return policies.stream()
                .filter(policy -> policy.name().equals(name))
                .filter(policy -> !policy.inForceFrom().isAfter(day))
                .max(Comparator.comparing(Policy::inForceFrom).thenComparingInt(Policy::version));
    }
}
