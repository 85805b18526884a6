package id.akuntabel.measurement.budgets;

import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.formula.Efficiency;
import id.akuntabel.measurement.formula.EfficiencyVariant.Figures;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Efficiency of each indicator by the way that its policy chose, and by every other way in use: they answer different
/// questions, so none is left out. Pure.
final class JudgeEfficiency {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private JudgeEfficiency() {}

    /// Of those that have an achievement and a budget of which something is known.
    static List<BudgetPage.Efficient> of(
            Collection<Standing> standings, List<BudgetLine> lines, Map<Long, TypedEfficiency> typed) {
        var all = new ArrayList<BudgetPage.Efficient>();
        for (var standing : standings) {
            var code = standing.item().agreed().code();
            var own = lines.stream()
                    .filter(line -> line.shares().containsKey(code))
                    .toList();
            var planned = part(own, code, true);
            if (planned.signum() > 0
                    && own.stream().allMatch(line -> line.spent() != null)
                    && standing.year() instanceof Outcome.Value(var raw, var capped)) {
                all.add(judge(
                        standing,
                        raw,
                        planned,
                        part(own, code, false),
                        typed.get(standing.item().id())));
            }
        }
        return all;
    }

    private static BudgetPage.Efficient judge(
            Standing standing,
            BigDecimal achievement,
            BigDecimal planned,
            BigDecimal realised,
            @Nullable TypedEfficiency typed) {
        var absorption = realised.multiply(HUNDRED).divide(planned, MathContext.DECIMAL128);
        var target = standing.item().agreed().yearTarget();
        var whole = standing.whole();
        var policy = standing.item().rules().policy();
        var perOutput = whole == null
                ? new Outcome.NotComputable("Realisasi belum diisi.")
                : Efficiency.perOutput(List.of(new Efficiency.Output(planned, realised, target.upper(), whole)));
        return new BudgetPage.Efficient(
                standing.item().agreed().code() + " " + standing.item().agreed().name(),
                percent(achievement),
                percent(absorption),
                perOutput instanceof Outcome.Value(var raw, var capped) ? percent(raw) : "–",
                perOutput instanceof Outcome.Value(var raw, var capped) ? percent(Efficiency.value(raw)) : "–",
                absorption.signum() > 0
                        ? NumberText.decimal(
                                Efficiency.index(achievement, absorption).index(), 2)
                        : "–",
                Efficiency.unspentShare(planned, realised) instanceof Outcome.Value(var raw, var capped)
                        ? percent(raw)
                        : "–",
                NumberText.decimal(Efficiency.difference(achievement, absorption), 2) + " poin",
                Efficiency.isEfficient(achievement, absorption) ? "Efisien" : "Belum efisien",
                policy,
                policy.efficiency()
                        .judge(new Figures(
                                achievement,
                                planned,
                                realised,
                                target.upper(),
                                whole,
                                typed == null ? null : typed.percent())));
    }

    private static BigDecimal part(List<BudgetLine> lines, String code, boolean planned) {
        var sum = BigDecimal.ZERO;
        for (var line : lines) {
            var amount = planned ? line.ceiling() : line.spent();
            var share = line.shares().get(code);
            if (amount != null && share != null) {
                sum = sum.add(amount.multiply(share).divide(HUNDRED, MathContext.DECIMAL128));
            }
        }
        return sum;
    }

    private static String percent(BigDecimal value) {
        return NumberText.percent(value, 2);
    }
}
