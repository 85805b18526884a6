package id.akuntabel.measurement.budgets;

import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.time.Instant;

/// The efficiency of an indicator as an officer typed it, because its policy has it so.
///
/// @param percent from −100 to 100
/// @param by      as printed
public record TypedEfficiency(BigDecimal percent, String reason, Instant at, String by) {

    /// `12,5%`.
    public String printed() {
        return NumberText.exact(percent) + "%";
    }
}
