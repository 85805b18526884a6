package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.actuals.Cell;
import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellReading;
import id.akuntabel.measurement.rounds.Item;
import id.akuntabel.measurement.rounds.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A filled form against what stands in the sheet, cell by cell. Pure.
final class CompareForm {

    private CompareForm() {}

    static List<UploadPage.Line> lines(
            Map<String, String> texts, List<Item> items, List<Variable> variables, Map<String, Cell> cells) {
        var byItem = items.stream().collect(Collectors.toMap(Item::id, Function.identity()));
        var byVariable = variables.stream().collect(Collectors.toMap(Variable::id, Function.identity()));
        var lines = new ArrayList<UploadPage.Line>();
        texts.forEach((name, text) -> {
            var key = CellKey.of(name).orElseThrow();
            var item = byItem.get(key.id());
            var variable = byVariable.get(key.id());
            var variableCell = key.kind() == CellKey.Kind.VARIABLE;
            if (variableCell ? variable == null || !variable.own() : item == null) {
                return;
            }
            var cell = cells.get(name);
            var now = cell == null ? "" : cell.text();
            var label = variableCell && variable != null
                    ? variable.code() + " " + variable.name()
                    : item == null
                            ? name
                            : item.agreed().code() + " " + key.kind().label();
            var scale = key.kind() == CellKey.Kind.ACTUAL && item != null
                    ? item.agreed().scale()
                    : null;
            var reading = CellReading.of(key.kind(), text, scale);
            lines.add(
                    switch (reading) {
                        case CellReading.Refused(var message) ->
                            new UploadPage.Line(name, 0, label, now, text, UploadPage.What.REFUSED, message);
                        case CellReading.Read(var value, var remark) ->
                            new UploadPage.Line(
                                    name,
                                    cell == null ? 0 : cell.revision(),
                                    label,
                                    now,
                                    text,
                                    what(cell, text, value),
                                    remark == null ? "" : remark);
                    });
        });
        return lines;
    }

    /// `1.870,25` typed and 1870.25 in the workbook are the same.
    private static UploadPage.What what(
            @org.jspecify.annotations.Nullable Cell cell,
            String text,
            java.math.@org.jspecify.annotations.Nullable BigDecimal value) {
        var now = cell == null ? "" : cell.text();
        if (now.equals(text)
                || (cell != null
                        && value != null
                        && cell.value() != null
                        && cell.value().compareTo(value) == 0)) {
            return UploadPage.What.SAME;
        }
        return now.isEmpty() ? UploadPage.What.NEW : UploadPage.What.CHANGED;
    }
}
