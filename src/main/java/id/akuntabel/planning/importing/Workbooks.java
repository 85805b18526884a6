package id.akuntabel.planning.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/// Between workbook and rows of text.
final class Workbooks {

    static final int MOST_ROWS = 1000;

    private Workbooks() {}

    sealed interface Read {

        /// @param rows   of indicators, by number as the spreadsheet counts them; empty ones left out
        /// @param beside the rows of the other sheets
        record Rows(Map<Integer, Map<Column, String>> rows, Map<SideSheet, Map<Integer, Map<Column, String>>> beside)
                implements Read {

            Map<Integer, Map<Column, String>> of(SideSheet sheet) {
                return beside.getOrDefault(sheet, Map.of());
            }
        }

        /// @param why an Indonesian sentence
        record Unreadable(String why) implements Read {}
    }

    /// The first sheet, and those beside it by their names. The heading row is the first one that names code and
    /// indicator.
    static Read read(byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var rows = rows(workbook.getFirstSheet(), List.of(Column.CODE, Column.NAME));
            if (rows.isEmpty()) {
                return new Read.Unreadable(
                        "Baris judul tidak ditemukan. Lembar pertama harus memuat kolom Kode dan Indikator; unduh formatnya.");
            }
            var beside = new EnumMap<SideSheet, Map<Integer, Map<Column, String>>>(SideSheet.class);
            for (var side : SideSheet.values()) {
                var sheet = workbook.getSheets()
                        .filter(each -> each.getName().strip().equalsIgnoreCase(side.printed()))
                        .filter(each -> each.getIndex() > 0)
                        .findFirst();
                if (sheet.isPresent()) {
                    beside.put(
                            side,
                            rows(sheet.get(), side.columns().subList(0, 2)).orElse(Map.of()));
                }
            }
            var count = rows.get().size()
                    + beside.values().stream().mapToInt(Map::size).sum();
            if (count == 0) {
                return new Read.Unreadable("Di bawah baris judul belum ada isian.");
            }
            return count > MOST_ROWS
                    ? new Read.Unreadable(
                            "Berkas memuat lebih dari " + MOST_ROWS + " baris. Bagi menjadi beberapa berkas.")
                    : new Read.Rows(rows.get(), beside);
        } catch (IOException | ExcelReaderException unreadable) {
            return new Read.Unreadable(
                    "Berkas ini tidak terbaca sebagai Excel (.xlsx). Simpan ulang sebagai .xlsx, lalu ulangi.");
        }
    }

    /// Empty where no row has the headings that are needed.
    private static Optional<Map<Integer, Map<Column, String>>> rows(Sheet sheet, List<Column> needed)
            throws IOException {
        var columns = new TreeMap<Integer, Column>();
        var rows = new TreeMap<Integer, Map<Column, String>>();
        try (var stream = sheet.openStream()) {
            for (var iterator = stream.iterator(); iterator.hasNext() && rows.size() <= MOST_ROWS; ) {
                var row = iterator.next();
                var cells = new ArrayList<String>();
                for (var at = 0; at < row.getCellCount(); at++) {
                    cells.add(text(row.getCell(at)));
                }
                if (columns.isEmpty()) {
                    headings(cells, columns, needed);
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.put(row.getRowNum(), values(cells, columns));
                }
            }
        }
        return columns.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    /// An empty form with one example row.
    static byte[] form() {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Akuntabel", "1.0")) {
            var sheet = workbook.newWorksheet("Indikator");
            headings(sheet, Column.ofIndicators());
            for (var at = 0; at < Column.ofIndicators().size(); at++) {
                var example = Column.ofIndicators().get(at).example();
                sheet.value(1, at, example);
                sheet.width(at, Math.max(12, Math.min(40, example.length())));
            }
            for (var side : SideSheet.values()) {
                headings(workbook.newWorksheet(side.printed()), side.columns());
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void headings(Worksheet sheet, List<Column> columns) {
        for (var at = 0; at < columns.size(); at++) {
            sheet.value(0, at, columns.get(at).heading());
            sheet.style(0, at).bold().set();
            sheet.width(at, 16);
        }
        sheet.freezePane(0, 1);
    }

    private static void headings(List<String> cells, Map<Integer, Column> columns, List<Column> needed) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (var at = 0; at < cells.size(); at++) {
            var place = at;
            Column.of(cells.get(at)).ifPresent(column -> found.putIfAbsent(column, place));
        }
        if (found.keySet().containsAll(needed)) {
            found.forEach((column, at) -> columns.put(at, column));
        }
    }

    private static Map<Column, String> values(List<String> cells, Map<Integer, Column> columns) {
        var values = new EnumMap<Column, String>(Column.class);
        columns.forEach((at, column) -> values.put(column, at < cells.size() ? cells.get(at) : ""));
        return values;
    }

    /// A number has no grouping, so that it can be read in one way only; errors keep their name, so that they are
    /// refused by it.
    private static String text(@org.jspecify.annotations.Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString().replace('.', ',');
        }
        return cell.getText().replaceAll("\\s+", " ").strip();
    }
}
