package id.akuntabel.measurement.amendment;

import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Variable;
import id.akuntabel.planning.PredicateScale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A figure of a sheet that was typed and may be found wrong.
///
/// @param name  as a history names it
/// @param words what it is
/// @param text  as it stands
/// @param scale where a word of it is expected
public record Amendable(
        String cell,
        String name,
        String words,
        String text,
        CellKey.Kind kind,
        @Nullable PredicateScale scale) {

    /// In printed order: the variables typed in this sheet, then the rows that are typed as one number.
    static List<Amendable> of(List<Item> items, List<Variable> variables, Map<String, Cell> cells) {
        var figures = new ArrayList<Amendable>();
        for (var variable : variables) {
            if (!variable.own()) {
                continue;
            }
            figures.add(new Amendable(
                    variable.cell(),
                    CellKey.Kind.VARIABLE.label() + " " + variable.code(),
                    variable.name(),
                    text(cells, variable.cell()),
                    CellKey.Kind.VARIABLE,
                    null));
        }
        for (var item : items) {
            if (item.agreed().components().isEmpty()) {
                var key = CellKey.actual(item.id());
                figures.add(new Amendable(
                        key,
                        CellKey.Kind.ACTUAL.label() + " " + item.agreed().code(),
                        item.agreed().name(),
                        text(cells, key),
                        CellKey.Kind.ACTUAL,
                        item.agreed().scale()));
            }
        }
        return figures;
    }

    private static String text(Map<String, Cell> cells, String key) {
        var cell = cells.get(key);
        return cell == null ? "" : cell.text();
    }
}
