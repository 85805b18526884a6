package id.akuntabel.measurement.tables;

import java.util.List;

/// A table with its headings. Cells are texts, as somebody typed them.
///
/// @param headings one line; may be empty where a column has none
/// @param rows     without the heading
public record Table(List<String> headings, List<Row> rows) {

    public Table {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /// @param number as the spreadsheet counts: the first row of the file is 1
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// Empty where the row is too short.
        public String cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
