package id.akuntabel.measurement.checks;

import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.planning.AgreedIndicator;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// What the checks know of one row.
///
/// @param cell      key of its figure, where a finding leads
/// @param quarter   the number of the quarter
/// @param actual    null where nothing was filled in
/// @param before    of the quarter before, null where there is none
/// @param numerator null unless it is made of a numerator and a denominator that are both typed
/// @param waiting   what it is made of and other units have not typed yet: `V06 (diisi Sekretariat)`; else empty
/// @param outcome   against the target of the quarter
/// @param obstacle  *kendala*, and what it was last quarter
/// @param evidence  how many
public record Figure(
        String cell,
        AgreedIndicator agreed,
        int quarter,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal before,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String waiting,
        Outcome outcome,
        String obstacle,
        String obstacleBefore,
        String followUp,
        String person,
        String deadline,
        int evidence) {

    boolean due() {
        return agreed.quarterTargets().containsKey(quarter) && !(outcome instanceof Outcome.NotDue);
    }
}
