package id.akuntabel.measurement.budgets;

import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A budget line of a sheet.
///
/// @param ceiling as promised when the round opened
/// @param spent   from 1 January to the end of the quarter, null where nobody typed it
/// @param typed   when and by whom, as printed; empty where nobody did
/// @param shares  percent by code of the indicator
public record BudgetLine(
        long id,
        String code,
        String name,
        String funds,
        BigDecimal ceiling,
        @Nullable BigDecimal spent,
        String typed,
        Map<String, BigDecimal> shares) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// `anggaran-12`.
    public String field() {
        return "anggaran-" + id;
    }

    public boolean above() {
        return spent != null && spent.compareTo(ceiling) > 0;
    }

    /// `84,20%`, `–` where there is none.
    public String absorption() {
        return spent == null || ceiling.signum() == 0
                ? "–"
                : NumberText.percent(spent.multiply(HUNDRED).divide(ceiling, MathContext.DECIMAL128), 2);
    }
}
