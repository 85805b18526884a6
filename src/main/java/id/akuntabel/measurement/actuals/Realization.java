package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.planning.AgreedIndicator;
import id.akuntabel.planning.AgreedIndicator.Component;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The actual value of an indicator: typed, or made of variables that are typed once for all indicators that use
/// them.
///
/// @param value    null where it is missing
/// @param text     as typed, or as computed and rounded to the indicator's decimals
/// @param computed whether it is made of variables
/// @param how      `18 ÷ 24 × 100`, or what is missing; empty for a typed value
public record Realization(@Nullable BigDecimal value, String text, boolean computed, String how) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// @param variables of the sheet
    /// @param cells     of the sheet, by key
    static Realization of(Item item, List<Variable> variables, Map<String, Cell> cells) {
        if (item.agreed().components().isEmpty()) {
            var cell = cells.get(CellKey.actual(item.id()));
            return cell == null
                    ? new Realization(null, "", false, "")
                    : new Realization(cell.value(), cell.text(), false, "");
        }
        var byVariable = variables.stream()
                .collect(Collectors.toMap(Variable::variable, Function.identity(), (one, two) -> one));
        var figures = new ArrayList<Figure>();
        var missing = new ArrayList<String>();
        for (var component : item.agreed().components()) {
            var variable = byVariable.get(component.variable());
            var cell = variable == null ? null : cells.get(variable.cell());
            if (cell == null || cell.value() == null) {
                missing.add(variable == null ? component.code() : variable.printed());
            } else {
                figures.add(new Figure(component, cell.value()));
            }
        }
        return missing.isEmpty()
                ? computed(item.agreed(), figures).with(elsewhere(item, byVariable))
                : new Realization(null, "", true, "menunggu data dasar: " + String.join(", ", missing));
    }

    /// Where other units typed it: `V06 dari Sekretariat`.
    private static String elsewhere(Item item, Map<Long, Variable> byVariable) {
        return item.agreed().components().stream()
                .map(component -> byVariable.get(component.variable()))
                .flatMap(variable -> variable == null || variable.source() == null
                        ? Stream.empty()
                        : Stream.of(
                                variable.code() + " dari " + variable.source().unitName()))
                .collect(Collectors.joining(", "));
    }

    private Realization with(String source) {
        return source.isEmpty() ? this : new Realization(value, text, computed, how + "; " + source);
    }

    private record Figure(Component component, BigDecimal value) {}

    private static Realization computed(AgreedIndicator agreed, List<Figure> figures) {
        var above = sum(figures, Role.NUMERATOR);
        var below = sum(figures, Role.DENOMINATOR);
        if (above == null || below == null) {
            var sum = figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            return made(
                    agreed,
                    sum,
                    figures.stream()
                            .map(figure -> NumberText.exact(figure.value()))
                            .collect(Collectors.joining(" + ")));
        }
        if (below.signum() == 0) {
            return new Realization(
                    null, "", true, "tidak dapat dihitung: penyebut " + NumberText.exact(above) + " ÷ 0");
        }
        var percent = percent(agreed);
        var value = (percent ? above.multiply(HUNDRED) : above).divide(below, MathContext.DECIMAL128);
        return made(
                agreed, value, NumberText.exact(above) + " ÷ " + NumberText.exact(below) + (percent ? " × 100" : ""));
    }

    private static Realization made(AgreedIndicator agreed, BigDecimal value, String how) {
        return new Realization(value, NumberText.decimal(value, agreed.decimals()), true, how);
    }

    private static boolean percent(AgreedIndicator agreed) {
        var unit = agreed.unitOfMeasure().strip();
        return unit.equals("%") || unit.equalsIgnoreCase("persen");
    }

    private static @Nullable BigDecimal sum(List<Figure> figures, Role role) {
        return figures.stream()
                .filter(figure -> figure.component().role() == role)
                .map(Figure::value)
                .reduce(BigDecimal::add)
                .orElse(null);
    }
}
