package id.akuntabel.archive;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table for Excel as offices here have it set: semicolons, UTF-8 with its mark, every cell quoted. A cell that
/// Excel would take for a formula gets an apostrophe before it (OWASP, CSV injection), so that text typed by someone
/// never runs at someone else's desk.
public final class CsvTable {

    private final StringBuilder text = new StringBuilder("\uFEFF");

    public CsvTable(String... heading) {
        row(Arrays.asList(heading));
    }

    /// Adds a row; null = empty cell.
    public CsvTable row(@Nullable String... cells) {
        return row(Arrays.asList(cells));
    }

    public String text() {
        return text.toString();
    }

    private CsvTable row(List<? extends @Nullable String> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";")))
                .append("\r\n");
        return this;
    }

    private static String cell(@Nullable String value) {
        if (value == null) {
            return "";
        }
        var harmless = value.isEmpty() || "=+-@\t\r\n".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
