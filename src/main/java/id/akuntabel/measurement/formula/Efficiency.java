package id.akuntabel.measurement.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// The ways in which offices compute efficiency. They measure different things; a report names the one it used.
public final class Efficiency {

    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);

    private Efficiency() {}

    /// One output with its budget.
    ///
    /// @param plannedBudget  PAK
    /// @param realisedBudget RAK
    /// @param plannedOutput  TVK
    /// @param realisedOutput RVK
    public record Output(
            BigDecimal plannedBudget, BigDecimal realisedBudget, BigDecimal plannedOutput, BigDecimal realisedOutput) {}

    /// PMK 214/2017: `1 − (RAK ÷ RVK) ÷ (PAK ÷ TVK)` in percent, averaged over the outputs. It counts within −20 and
    /// 20: `capped` is what the value of efficiency is made of.
    public static Outcome perOutput(List<Output> outputs) {
        if (outputs.isEmpty()) {
            return new Outcome.NotComputable("Tidak ada keluaran yang dapat dihitung efisiensinya.");
        }
        var sum = BigDecimal.ZERO;
        for (var output : outputs) {
            if (output.plannedBudget().signum() <= 0
                    || output.plannedOutput().signum() <= 0
                    || output.realisedOutput().signum() <= 0) {
                return new Outcome.NotComputable(
                        "Pagu, target volume dan realisasi volume setiap keluaran harus lebih dari nol.");
            }
            var realisedUnitCost = output.realisedBudget().multiply(output.plannedOutput());
            var plannedUnitCost = output.plannedBudget().multiply(output.realisedOutput());
            sum = sum.add(BigDecimal.ONE.subtract(realisedUnitCost.divide(plannedUnitCost, DIGITS)));
        }
        var mean = sum.multiply(HUNDRED).divide(BigDecimal.valueOf(outputs.size()), DIGITS);
        return new Outcome.Value(mean, mean.max(TWENTY.negate()).min(TWENTY));
    }

    /// Nilai efisiensi, `50 % + E ÷ 20 × 50`, between 0 and 100. An E outside −20 to 20 does not belong in it; fed
    /// with 74 it "gives" 235.
    public static BigDecimal value(BigDecimal efficiency) {
        var bounded = efficiency.max(TWENTY.negate()).min(TWENTY);
        return FIFTY.add(bounded.multiply(FIFTY).divide(TWENTY, DIGITS));
    }

    /// BPOM: how much output (in percent) came of how much input (in percent).
    ///
    /// @param index     IE = output ÷ input
    /// @param level     TE = (IE − 1) ÷ 1
    /// @param efficient 1 ≤ IE ≤ 1,81
    public record IndexOfEfficiency(BigDecimal index, BigDecimal level, boolean efficient) {}

    /// @param input percent of the budget used, above 0
    public static IndexOfEfficiency index(BigDecimal output, BigDecimal input) {
        if (input.signum() <= 0) {
            throw new IllegalArgumentException("Masukan harus lebih dari nol");
        }
        var index = output.divide(input, DIGITS);
        return new IndexOfEfficiency(
                index,
                index.subtract(BigDecimal.ONE),
                index.compareTo(BigDecimal.ONE) >= 0 && index.compareTo(new BigDecimal("1.81")) <= 0);
    }

    /// Local practice: efficient if everything was achieved and something was left.
    ///
    /// @param absorption percent of the budget used
    public static boolean isEfficient(BigDecimal achievement, BigDecimal absorption) {
        return achievement.compareTo(HUNDRED) >= 0 && absorption.compareTo(HUNDRED) < 0;
    }

    /// Local practice: the share of the budget that was not spent, in percent.
    public static Outcome unspentShare(BigDecimal plannedBudget, BigDecimal realisedBudget) {
        if (plannedBudget.signum() <= 0) {
            return new Outcome.NotComputable("Pagu harus lebih dari nol.");
        }
        var share = plannedBudget.subtract(realisedBudget).multiply(HUNDRED).divide(plannedBudget, DIGITS);
        return new Outcome.Value(share, share);
    }

    /// Local practice: achievement minus absorption, in percentage points.
    public static BigDecimal difference(BigDecimal achievement, BigDecimal absorption) {
        return achievement.subtract(absorption);
    }
}
