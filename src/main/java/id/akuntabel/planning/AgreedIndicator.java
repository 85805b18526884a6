package id.akuntabel.planning;

import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.UnitId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One line of an agreement in force, as a unit has promised it: its words and targets are those that were agreed on,
/// the rest is what the indicator says of itself.
///
/// @param line             stays the same as long as this version of the agreement is in force
/// @param agreementVersion 1 = Murni, 2 and more = Perubahan
/// @param objective        the *sasaran*, as the annex prints it
/// @param responsible      who answers for the figure (*penanggung jawab*)
/// @param quarterTargets   by quarter, 1 to 4; a quarter that is absent is not yet due
/// @param monthTargets   by month, 1 to 12, where the action plan has them
/// @param scale            where the indicator is measured in words
public record AgreedIndicator(
        long line,
        long agreement,
        int agreementVersion,
        long indicator,
        String code,
        String objective,
        String name,
        String unitOfMeasure,
        int decimals,
        Polarity polarity,
        Aggregation aggregation,
        String definition,
        String formula,
        List<Component> components,
        String source,
        String evidence,
        UnitId unit,
        PositionId responsible,
        Target yearTarget,
        Map<Integer, Target> quarterTargets,
        Map<Integer, Target> monthTargets,
        @Nullable PredicateScale scale) {

    /// What rounds froze before action plans had months knows none.
    @SuppressWarnings("NullAway")
    public AgreedIndicator {
        monthTargets = monthTargets == null ? Map.of() : Map.copyOf(monthTargets);
    }

    /// A variable in the formula. The same variable may stand in several indicators; it is typed once.
    ///
    /// @param code unique within the agency
    public record Component(long variable, String code, String name, Role role) {

        public enum Role {
            NUMERATOR("Pembilang"),
            DENOMINATOR("Penyebut"),
            VARIABLE("Variabel");

            private final String printed;

            Role(String printed) {
                this.printed = printed;
            }

            public String printed() {
                return printed;
            }
        }
    }
}
