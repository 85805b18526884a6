package id.akuntabel.planning;

import id.akuntabel.organization.UnitId;
import java.math.BigDecimal;
import java.util.Map;

/// A budget line of an agreement in force.
///
/// @param code    of the nomenclature
/// @param ceiling *pagu*, in rupiah
/// @param funds   where the money comes from
/// @param plan    by quarter, within the ceiling
/// @param shares  percent of it that serves an indicator, by the code of the indicator; together all of it
public record AgreedBudget(
        UnitId unit,
        String code,
        String name,
        BigDecimal ceiling,
        BudgetPlan plan,
        String funds,
        Map<String, BigDecimal> shares) {

    public AgreedBudget {
        shares = Map.copyOf(shares);
    }
}
