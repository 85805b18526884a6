package id.akuntabel.measurement.budgets;

import id.akuntabel.planning.BudgetPlan;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A budget line of a sheet.
///
/// @param ceiling as promised when the round opened
/// @param plan    by quarter, as promised when the round opened
/// @param spent   from 1 January to the end of the quarter, null where nobody typed it
/// @param typed   when and by whom, as printed; empty where nobody did
/// @param shares  percent by code of the indicator
public record BudgetLine(
        long id,
        String code,
        String name,
        String funds,
        BigDecimal ceiling,
        BudgetPlan plan,
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

    /// What was spent beside what was planned to the end of the same quarter; empty where either is unknown.
    public Optional<Deviation> deviation(int quarter) {
        return spent == null || plan.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deviation(spent.subtract(plan.until(quarter)), plan.until(quarter)));
    }

    /// @param amount  rupiah spent beyond the plan, below nought where less was spent
    /// @param planned to the end of the quarter
    public record Deviation(BigDecimal amount, BigDecimal planned) {

        Deviation plus(Deviation other) {
            return new Deviation(amount.add(other.amount), planned.add(other.planned));
        }

        /// `−Rp3.100.000 (−12,40%)`; without percent where nothing was planned.
        public String printed() {
            return NumberText.rupiah(amount)
                    + (planned.signum() == 0
                            ? ""
                            : " ("
                                    + NumberText.percent(
                                            amount.multiply(HUNDRED).divide(planned, MathContext.DECIMAL128), 2)
                                    + ")");
        }
    }

    /// `84,20%`, `–` where there is none.
    public String absorption() {
        return spent == null || ceiling.signum() == 0
                ? "–"
                : NumberText.percent(spent.multiply(HUNDRED).divide(ceiling, MathContext.DECIMAL128), 2);
    }
}
