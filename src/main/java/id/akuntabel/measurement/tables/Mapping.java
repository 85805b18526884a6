package id.akuntabel.measurement.tables;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// Which column of a table is what. It is guessed from the headings and corrected by whoever knows the table.
///
/// @param columns place in the row, from 0
public record Mapping(Map<Column, Integer> columns) {

    public Mapping {
        columns = Map.copyOf(columns);
    }

    public static Mapping guess(List<String> headings) {
        var names = headings.stream().map(Column::normalized).toList();
        var columns = new EnumMap<Column, Integer>(Column.class);
        var taken = new HashSet<Integer>();
        for (var column : Column.values()) {
            for (var pattern : column.headings()) {
                for (var at = 0; at < names.size() && !columns.containsKey(column); at++) {
                    if (!taken.contains(at) && pattern.matcher(names.get(at)).matches()) {
                        columns.put(column, at);
                        taken.add(at);
                    }
                }
            }
        }
        return new Mapping(columns);
    }

    public boolean has(Column column) {
        return columns.containsKey(column);
    }

    /// The cell, without space around it; empty if there is no such column.
    public String cell(Column column, Table.Row row) {
        return row.cell(columns.getOrDefault(column, -1)).strip();
    }

    /// Whether a table so mapped can be judged at all: something must be comparable.
    public boolean isEnough() {
        return (has(Column.TARGET) || has(Column.TARGET_RAW))
                && (has(Column.ACTUAL) || has(Column.ACTUAL_RAW))
                && (has(Column.PUBLISHED) || has(Column.PUBLISHED_RAW));
    }
}
