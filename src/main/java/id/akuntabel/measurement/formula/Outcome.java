package id.akuntabel.measurement.formula;

import java.math.BigDecimal;

/// What a calculation comes to. Never silently 0 or 100: what cannot be computed says so.
public sealed interface Outcome {

    /// Percent, unrounded; averages are taken of these.
    ///
    /// @param raw    as the formula gives it
    /// @param capped within the policy's floor and cap
    record Value(BigDecimal raw, BigDecimal capped) implements Outcome {
        public boolean wasCapped() {
            return raw.compareTo(capped) != 0;
        }
    }

    /// No target for this period yet.
    ///
    /// @param reason an Indonesian sentence
    record NotDue(String reason) implements Outcome {}

    /// @param reason an Indonesian sentence
    record NotComputable(String reason) implements Outcome {}
}
