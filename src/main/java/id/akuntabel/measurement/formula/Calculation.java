package id.akuntabel.measurement.formula;

import id.akuntabel.planning.Polarity;
import id.akuntabel.planning.Target;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One achievement: what was promised, what was done, and the policy by which the two are compared. Everything that is
/// shown about the figure (value, sentence, JSON) is read from this one value.
///
/// @param target null if there is none for this period
/// @param actual null if nothing was filled in
public record Calculation(
        Polarity polarity,
        @Nullable Target target,
        @Nullable BigDecimal actual,
        Policy policy) {

    public Outcome outcome() {
        if (target == null) {
            return new Outcome.NotDue("Belum ada target untuk periode ini.");
        }
        if (actual == null) {
            return new Outcome.NotComputable("Realisasi belum diisi.");
        }
        if (isInsideRange(target, actual)) {
            return value(Variant.HUNDRED);
        }
        var compared = comparedWith(target, actual);
        if (compared.signum() == 0 && policy.zeroTarget() != ZeroTarget.NOT_COMPUTABLE) {
            return zeroTarget(actual);
        }
        if (actual.signum() == 0
                && compared.signum() > 0
                && variant().dividesByActual(compared, actual)
                && policy.zeroActual() != ZeroActual.NOT_COMPUTABLE) {
            return value(policy.zeroActual() == ZeroActual.HUNDRED ? Variant.HUNDRED : BigDecimal.ZERO);
        }
        return switch (variant().compute(compared, actual)) {
            case Outcome.Value computed -> value(computed.raw());
            case Outcome.NotDue notDue -> notDue;
            case Outcome.NotComputable notComputable -> notComputable;
        };
    }

    public Variant variant() {
        return policy.variant(polarity);
    }

    /// The number that the actual value is compared with: the target, or the end of its range that was missed
    /// (PermenPANRB 8/2021, "kondisi khusus").
    public static BigDecimal comparedWith(Target target, BigDecimal actual) {
        return actual.compareTo(target.upper()) > 0 ? target.upper() : target.lower();
    }

    /// Anywhere inside the range the target is met. The regulation gives no figure for it; 100 is the only one that
    /// agrees with both ends.
    public static boolean isInsideRange(Target target, BigDecimal actual) {
        return target.isRange() && actual.compareTo(target.lower()) >= 0 && actual.compareTo(target.upper()) <= 0;
    }

    private Outcome value(BigDecimal raw) {
        return new Outcome.Value(raw, policy.limit(raw));
    }

    private Outcome zeroTarget(BigDecimal done) {
        return switch (policy.zeroTarget()) {
            case NOT_COMPUTABLE -> new Outcome.NotComputable("Target nol tidak dapat menjadi pembagi.");
            case NOT_DUE -> new Outcome.NotDue("Target periode ini nol, artinya belum ada yang harus dicapai.");
            case HUNDRED -> value(Variant.HUNDRED);
            case ZERO -> value(BigDecimal.ZERO);
            case HUNDRED_IF_KEPT ->
                value(polarity == Polarity.LOWER_BETTER && done.signum() == 0 ? Variant.HUNDRED : BigDecimal.ZERO);
        };
    }
}
