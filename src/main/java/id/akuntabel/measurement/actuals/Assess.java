package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.actuals.Earlier.Past;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.formula.Periods;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.planning.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// How each indicator of a sheet stands: realisation, achievement against the quarter and against the year. One
/// statement for what was sent before, however many rows.
@Component
public class Assess {

    private final Earlier earlier;

    Assess(Earlier earlier) {
        this.earlier = earlier;
    }

    /// By row.
    public Map<Long, Standing> of(
            Place place, Sheet sheet, List<Item> items, List<Variable> variables, Map<String, Cell> cells) {
        return of(place, items, variables, cells, past(place, sheet, items));
    }

    /// What the same unit sent before, by indicator.
    public Map<Long, List<Past>> past(Place place, Sheet sheet, List<Item> items) {
        return earlier.of(
                place.agency().id(),
                sheet.head().unit(),
                place.round(),
                items.stream().map(item -> item.agreed().indicator()).toList());
    }

    public static Map<Long, Standing> of(
            Place place,
            List<Item> items,
            List<Variable> variables,
            Map<String, Cell> cells,
            Map<Long, List<Past>> past) {
        var standings = new LinkedHashMap<Long, Standing>();
        for (var item : items) {
            var before = past.getOrDefault(item.agreed().indicator(), List.of()).stream()
                    .filter(one -> one.year() == place.round().quarter().year())
                    .toList();
            standings.put(
                    item.id(),
                    standing(item, place.round().quarter().number(), Realization.of(item, variables, cells), before));
        }
        return standings;
    }

    private static Standing standing(Item item, int quarter, Realization actual, List<Past> before) {
        var whole = Periods.whole(item.agreed().aggregation(), figures(item, quarter, actual, before));
        return Standing.of(item, quarter, actual, whole.actual());
    }

    private static List<Periods.Figure> figures(Item item, int quarter, Realization actual, List<Past> before) {
        var figures = new ArrayList<Periods.Figure>();
        for (var number = 1; number < quarter; number++) {
            var at = number;
            var past = before.stream().filter(one -> one.quarter() == at).findFirst();
            figures.add(new Periods.Figure(
                    "Triwulan " + number,
                    value(item.agreed().quarterTargets().get(number)),
                    past.map(Past::actual).orElse(null)));
        }
        figures.add(new Periods.Figure(
                "Triwulan " + quarter, value(item.agreed().quarterTargets().get(quarter)), actual.value()));
        return figures;
    }

    private static java.math.@Nullable BigDecimal value(@Nullable Target target) {
        return target == null ? null : target.upper();
    }

    static boolean due(Outcome outcome) {
        return !(outcome instanceof Outcome.NotDue);
    }
}
