package id.akuntabel.measurement.auditing;

import id.akuntabel.measurement.formula.Variant;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is said about one row.
///
/// @param row       as the spreadsheet counts, heading included
/// @param target    as people read it
/// @param actual    as people read it
/// @param printed   the achievement as people read it
/// @param targetNumber as it is read; null if it cannot be, the end of a range that counts
/// @param actualNumber as it is read; null if it cannot be
/// @param published the achievement as it is read; null if there is none
/// @param computed  ours, unrounded; null if there is none
/// @param variant   the formula of `computed`
/// @param reason    an Indonesian sentence
public record RowAudit(
        int row,
        String indicator,
        String unit,
        String target,
        String actual,
        String printed,
        @Nullable BigDecimal targetNumber,
        @Nullable BigDecimal actualNumber,
        @Nullable BigDecimal published,
        @Nullable BigDecimal computed,
        @Nullable Variant variant,
        Verdict verdict,
        String reason,
        List<Suspicion> suspicions) {

    public RowAudit {
        suspicions = List.copyOf(suspicions);
    }

    public boolean suspects(Suspicion.Kind kind) {
        return suspicions.stream().anyMatch(suspicion -> suspicion.kind() == kind);
    }
}
