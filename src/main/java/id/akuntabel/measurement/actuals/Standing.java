package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.formula.Calculation;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.Policy;
import id.akuntabel.measurement.formula.QuarterCalculation;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How an indicator stands in a quarter: against the quarter's target and, with the quarters before it, against the
/// year's. Both are shown and named, as 110 % of a quarter may be 6 % of a year.
///
/// @param whole  actual value of the year so far, null where nothing was filled in
public record Standing(
        Item item, Realization actual, @Nullable BigDecimal whole, Outcome quarter, Outcome year) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// By which both were computed.
    public Policy policy() {
        return item.rules().policy();
    }

    static Standing of(Item item, int quarter, Realization actual, @Nullable BigDecimal whole) {
        return new Standing(
                item,
                actual,
                whole,
                ofQuarter(item, quarter, actual).outcome(),
                ofYear(item, whole).outcome());
    }

    public Calculation ofQuarter(int number) {
        return ofQuarter(item, number, actual);
    }

    public Calculation ofYear() {
        return ofYear(item, whole);
    }

    private static Calculation ofQuarter(Item item, int quarter, Realization actual) {
        var agreed = item.agreed();
        return new QuarterCalculation(
                        agreed.polarity(),
                        agreed.quarterTargets().get(quarter),
                        agreed.yearTarget(),
                        actual.value(),
                        item.rules().policy())
                .ofQuarter();
    }

    private static Calculation ofYear(Item item, @Nullable BigDecimal whole) {
        return new Calculation(
                item.agreed().polarity(),
                item.agreed().yearTarget(),
                whole,
                item.rules().policy());
    }

    /// `99,59%`, or `–` where there is none.
    public String quarterWords() {
        return words(quarter);
    }

    public String yearWords() {
        return words(year);
    }

    /// Whether the quarter's target was missed.
    public boolean missed() {
        return quarter instanceof Outcome.Value(var raw, var capped) && capped.compareTo(HUNDRED) < 0;
    }

    public String levelKey() {
        return Levels.of(this).key();
    }

    /// The level in words; where there is none, why.
    public String status() {
        return Levels.of(this).word();
    }

    public Levels.Level level() {
        return Levels.of(this);
    }

    /// Why there is no figure; empty where there is one.
    public String reason() {
        return switch (quarter) {
            case Outcome.Value value -> "";
            case Outcome.NotDue(var reason) -> reason;
            case Outcome.NotComputable(var reason) ->
                actual.computed() && actual.value() == null ? actual.how() : reason;
        };
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value(var raw, var capped) ->
                NumberText.percent(policy().rounded(capped), policy().decimals());
            case Outcome.NotDue notDue -> "–";
            case Outcome.NotComputable notComputable -> "–";
        };
    }
}
