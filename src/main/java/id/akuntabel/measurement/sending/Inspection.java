package id.akuntabel.measurement.sending;

import id.akuntabel.measurement.actuals.Assess;
import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.actuals.Cells;
import id.akuntabel.measurement.actuals.Earlier.Past;
import id.akuntabel.measurement.actuals.Evidence;
import id.akuntabel.measurement.actuals.Evidences;
import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.budgets.BudgetLine;
import id.akuntabel.measurement.budgets.Budgets;
import id.akuntabel.measurement.checks.Check;
import id.akuntabel.measurement.checks.Figure;
import id.akuntabel.measurement.checks.Finding;
import id.akuntabel.measurement.rounds.Access.Place;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Rounds;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.planning.AgreedIndicator.Component.Role;
import id.akuntabel.planning.NumberText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks through a whole sheet: how it stands, and what the checks find.
@Component
class Inspection {

    /// @param items in printed order
    record Inspected(List<Item> items, Map<Long, Standing> standings, List<Finding> findings) {

        boolean stopped() {
            return findings.stream().anyMatch(Finding::stops);
        }

        List<Finding> warnings() {
            return findings.stream().filter(finding -> !finding.stops()).toList();
        }
    }

    private final Rounds rounds;
    private final Cells cells;
    private final Evidences evidences;
    private final Assess assess;
    private final Budgets budgets;

    Inspection(Rounds rounds, Cells cells, Evidences evidences, Assess assess, Budgets budgets) {
        this.rounds = rounds;
        this.cells = cells;
        this.evidences = evidences;
        this.assess = assess;
        this.budgets = budgets;
    }

    Inspected of(Place place, Sheet sheet) {
        var id = sheet.head().id();
        var items = rounds.itemsOf(id);
        var variables = rounds.variablesOf(id);
        var now = cells.of(id);
        var past = assess.past(place, sheet, items);
        var standings = Assess.of(place, items, variables, now, past);
        var proofs = evidences.of(id).stream().collect(Collectors.groupingBy(Evidence::item, Collectors.counting()));
        var figures = new ArrayList<Figure>();
        for (var item : items) {
            var standing = standings.get(item.id());
            if (standing != null) {
                figures.add(figure(
                        place,
                        standing,
                        variables,
                        now,
                        past.getOrDefault(item.agreed().indicator(), List.of()),
                        proofs.getOrDefault(item.id(), 0L).intValue()));
            }
        }
        return new Inspected(items, standings, findings(figures, budgets.of(id)));
    }

    private static List<Finding> findings(List<Figure> figures, List<BudgetLine> budgets) {
        var findings = new ArrayList<>(Check.run(figures));
        budgets.stream().filter(BudgetLine::above).forEach(line -> findings.add(above(line)));
        return findings;
    }

    /// A ceiling may have been raised since the round opened, so a word is enough.
    private static Finding above(BudgetLine line) {
        var spent = line.spent();
        return new Finding(
                Finding.Severity.WARNING,
                "pagu-" + line.id(),
                "anggaran",
                line.code(),
                "Realisasi anggaran " + (spent == null ? "" : NumberText.rupiah(spent)) + " melebihi pagu "
                        + NumberText.rupiah(line.ceiling())
                        + ". Periksa angkanya, atau sebutkan perubahan anggaran yang menaikkan pagu.");
    }

    private static Figure figure(
            Place place,
            Standing standing,
            List<Variable> variables,
            Map<String, Cell> cells,
            List<Past> past,
            int evidence) {
        var item = standing.item();
        var quarter = place.round().quarter();
        var before = past.stream()
                .filter(one -> one.year() == quarter.year() && one.quarter() == quarter.number() - 1)
                .findFirst();
        return new Figure(
                CellKey.actual(item.id()),
                item.agreed(),
                quarter.number(),
                standing.actual().value(),
                before.map(Past::actual).orElse(null),
                component(item, variables, cells, Role.NUMERATOR),
                component(item, variables, cells, Role.DENOMINATOR),
                waiting(item, variables, cells),
                standing.quarter(),
                text(Kind.OBSTACLE, item, cells),
                before.map(Past::cause).orElse(""),
                text(Kind.FOLLOW_UP, item, cells),
                text(Kind.PERSON, item, cells),
                text(Kind.DUE, item, cells),
                evidence);
    }

    private static String text(Kind kind, Item item, Map<String, Cell> cells) {
        var cell = cells.get(new CellKey(kind, item.id()).toString());
        return cell == null ? "" : cell.text();
    }

    /// Of what other units type; empty also where something is missing that is this unit's own to type.
    private static String waiting(Item item, List<Variable> variables, Map<String, Cell> cells) {
        var missing = item.agreed().components().stream()
                .flatMap(
                        component -> variables.stream().filter(variable -> variable.variable() == component.variable()))
                .filter(variable -> {
                    var cell = cells.get(variable.cell());
                    return cell == null || cell.value() == null;
                })
                .toList();
        return missing.stream().anyMatch(Variable::own)
                ? ""
                : missing.stream().map(Variable::printed).collect(Collectors.joining(", "));
    }

    private static @Nullable BigDecimal component(
            Item item, List<Variable> variables, Map<String, Cell> cells, Role role) {
        return item.agreed().components().stream()
                .filter(component -> component.role() == role)
                .flatMap(
                        component -> variables.stream().filter(variable -> variable.variable() == component.variable()))
                .map(variable -> cells.get(variable.cell()))
                .filter(cell -> cell != null && cell.value() != null)
                .map(Cell::value)
                .findFirst()
                .orElse(null);
    }
}
