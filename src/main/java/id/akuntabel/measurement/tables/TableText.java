package id.akuntabel.measurement.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import id.akuntabel.measurement.tables.TableFile.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// CSV with semicolons, commas or tabs, whichever the first lines hold most of.
public final class TableText {

    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');
    private static final int LONGEST_CELL = 1 << 20;
    /// A cell with more lines than this has lost its closing quote.
    private static final int MOST_LINES = 50;

    private static final int LOOKED_AT = 20;

    private TableText() {}

    static Reading read(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var rows = new ArrayList<Table.Row>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(plain)) {
            var number = 0;
            for (var record : reader) {
                number++;
                if (record.getFieldCount() > TableFile.MOST_COLUMNS) {
                    return new Reading.Unreadable(
                            "Baris %d memuat lebih dari %d kolom: pastikan berkas ini sebuah tabel."
                                    .formatted(number, TableFile.MOST_COLUMNS));
                }
                if (rows.size() > TableFile.MOST_ROWS) {
                    break;
                }
                if (record.getFields().stream().anyMatch(cell -> cell.lines().count() > MOST_LINES)) {
                    return new Reading.Unreadable(
                            "Baris %d tidak berakhir: kemungkinan tanda kutip tidak ditutup.".formatted(number));
                }
                rows.add(new Table.Row(number, record.getFields()));
            }
        } catch (CsvParseException broken) {
            return new Reading.Unreadable(
                    "Tabel terputus setelah baris %d: kemungkinan tanda kutip tidak ditutup.".formatted(rows.size()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return TableFile.table(rows);
    }

    /// The table as cells that can be pasted into a spreadsheet, and read again here.
    public static String write(Table table) {
        var lines = new StringBuilder(line(table.headings()));
        for (var row : table.rows()) {
            lines.append('\n').append(line(row.cells()));
        }
        return lines.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableText::cell).collect(Collectors.joining("\t"));
    }

    private static String cell(String text) {
        return text.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r' || c == '"')
                ? "\"" + text.replace("\"", "\"\"") + "\""
                : text;
    }

    private static char separator(String text) {
        var best = ',';
        var most = 0L;
        var beginning = text.lines().limit(LOOKED_AT).collect(Collectors.joining("\n"));
        for (var candidate : SEPARATORS) {
            var count = outsideQuotes(beginning, candidate);
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }

    private static long outsideQuotes(String text, char wanted) {
        var count = 0L;
        var quoted = false;
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            quoted ^= c == '"';
            if (c == wanted && !quoted) {
                count++;
            }
        }
        return count;
    }
}
