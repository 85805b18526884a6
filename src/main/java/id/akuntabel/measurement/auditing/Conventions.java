package id.akuntabel.measurement.auditing;

import id.akuntabel.measurement.tables.Column;
import id.akuntabel.measurement.tables.Mapping;
import id.akuntabel.measurement.tables.Table;
import id.akuntabel.planning.Target;
import id.akuntabel.planning.TypedNumber;
import id.akuntabel.planning.TypedNumber.Convention;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How each column writes its numbers. One cell `1.234` can be read in two ways; a column in which `83,02` stands, too,
/// is Indonesian, and one in which `74.94` stands is not. Where both stand, the few are named.
final class Conventions {

    private static final Pattern INDONESIAN = Pattern.compile(
            "(?<![\\d.,])(\\d+,\\d+|\\d{1,3}(\\.\\d{3}){2,}(,\\d+)?" + "|\\d{1,3}\\.\\d{3},\\d+)(?![\\d.,])");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?<![\\d.,])(\\d+\\.\\d{1,2}|\\d+\\.\\d{4,}|0\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,})(?![\\d.,])");
    private static final List<Column> NUMBERS = List.of(
            Column.TARGET, Column.ACTUAL, Column.PUBLISHED, Column.TARGET_RAW, Column.ACTUAL_RAW, Column.PUBLISHED_RAW);

    private final Mapping mapping;
    private final Map<Column, Convention> conventions = new EnumMap<>(Column.class);
    private final Set<Column> mixed = EnumSet.noneOf(Column.class);

    Conventions(Table table, Mapping mapping) {
        this.mapping = mapping;
        for (var column : NUMBERS) {
            if (mapping.has(column)) {
                learn(column, table);
            }
        }
    }

    private void learn(Column column, Table table) {
        var indonesian = 0;
        var english = 0;
        for (var row : table.rows()) {
            var cell = mapping.cell(column, row);
            indonesian += INDONESIAN.matcher(cell).find() ? 1 : 0;
            english += ENGLISH.matcher(cell).find() ? 1 : 0;
        }
        if (indonesian > 0 && english > 0) {
            mixed.add(column);
        }
        if (indonesian > 0 || english > 0) {
            conventions.put(column, indonesian >= english ? Convention.INDONESIAN : Convention.ENGLISH);
        }
    }

    Quantity quantity(Table.Row row, Column number, Column raw) {
        var cell = mapping.cell(number, row);
        var quantity = Quantity.of(Target.read(cell, of(number)), cell);
        if (quantity.isRead() || !mapping.has(raw)) {
            return quantity;
        }
        var written = mapping.cell(raw, row);
        return written.isEmpty() ? quantity : Quantity.of(Target.read(written, of(raw)), written);
    }

    Quantity percentage(Table.Row row, Column number, Column raw) {
        var cell = mapping.cell(number, row);
        var quantity = Quantity.of(TypedNumber.read(cell, of(number)), cell);
        if (!mapping.has(raw)) {
            return quantity;
        }
        var text = mapping.cell(raw, row);
        var written = Quantity.of(TypedNumber.read(text, of(raw)), text);
        if (!quantity.isRead()) {
            return text.isEmpty() ? quantity : written;
        }
        return saysMore(written.number(), quantity.number()) ? written : quantity;
    }

    /// `94,00` is the same figure as `94`, but says to how many decimals it was rounded.
    private static boolean saysMore(@Nullable BigDecimal written, @Nullable BigDecimal number) {
        return written != null && number != null && written.compareTo(number) == 0 && written.scale() > number.scale();
    }

    /// A cell that is written otherwise than the rest of its column; null if none is.
    @Nullable
    String stranger(Table.Row row) {
        for (var column : mixed) {
            var cell = mapping.cell(column, row);
            var other = of(column) == Convention.INDONESIAN ? ENGLISH : INDONESIAN;
            if (other.matcher(cell).find()) {
                return cell;
            }
        }
        return null;
    }

    /// The number beside the text that it was taken from, if both can be read and differ; null otherwise.
    @Nullable
    Pair difference(Table.Row row, Column number, Column raw) {
        if (!mapping.has(number) || !mapping.has(raw)) {
            return null;
        }
        var typed = Quantity.of(Target.read(mapping.cell(number, row), of(number)), "");
        var written = Quantity.of(Target.read(mapping.cell(raw, row), of(raw)), "");
        if (typed.readings().size() != 1 || written.readings().isEmpty()) {
            return null;
        }
        var value = typed.readings().getFirst().lower();
        var agrees = written.readings().stream()
                .anyMatch(reading ->
                        reading.lower().compareTo(value) == 0 || reading.upper().compareTo(value) == 0);
        return agrees ? null : new Pair(value, written.readings().getFirst().lower(), mapping.cell(raw, row));
    }

    record Pair(BigDecimal number, BigDecimal written, String text) {}

    private Convention of(Column column) {
        return conventions.getOrDefault(column, Convention.UNDECLARED);
    }
}
