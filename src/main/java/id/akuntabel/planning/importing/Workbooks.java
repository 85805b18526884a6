package id.akuntabel.planning.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/// Between workbook and rows of text.
final class Workbooks {

    static final int MOST_ROWS = 1000;

    private Workbooks() {}

    sealed interface Read {

        /// @param rows by number as the spreadsheet counts them; empty ones left out
        record Rows(Map<Integer, Map<Column, String>> rows) implements Read {}

        /// @param why an Indonesian sentence
        record Unreadable(String why) implements Read {}
    }

    /// The first sheet. The heading row is the first one that names code and indicator.
    static Read read(byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var stream = workbook.getFirstSheet().openStream()) {
            var columns = new TreeMap<Integer, Column>();
            var rows = new TreeMap<Integer, Map<Column, String>>();
            for (var iterator = stream.iterator(); iterator.hasNext() && rows.size() <= MOST_ROWS; ) {
                var row = iterator.next();
                var cells = new ArrayList<String>();
                for (var at = 0; at < row.getCellCount(); at++) {
                    cells.add(text(row.getCell(at)));
                }
                if (columns.isEmpty()) {
                    headings(cells, columns);
                } else if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    rows.put(row.getRowNum(), values(cells, columns));
                }
            }
            if (columns.isEmpty()) {
                return new Read.Unreadable(
                        "Baris judul tidak ditemukan. Lembar pertama harus memuat kolom Kode dan Indikator; unduh formatnya.");
            }
            if (rows.isEmpty()) {
                return new Read.Unreadable("Di bawah baris judul belum ada isian.");
            }
            return rows.size() > MOST_ROWS
                    ? new Read.Unreadable(
                            "Berkas memuat lebih dari " + MOST_ROWS + " baris. Bagi menjadi beberapa berkas.")
                    : new Read.Rows(rows);
        } catch (IOException | ExcelReaderException unreadable) {
            return new Read.Unreadable(
                    "Berkas ini tidak terbaca sebagai Excel (.xlsx). Simpan ulang sebagai .xlsx, lalu ulangi.");
        }
    }

    /// An empty form with one example row.
    static byte[] form() {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Akuntabel", "1.0")) {
            var sheet = workbook.newWorksheet("Indikator");
            var columns = Column.values();
            for (var at = 0; at < columns.length; at++) {
                sheet.value(0, at, columns[at].heading());
                sheet.style(0, at).bold().set();
                sheet.value(1, at, columns[at].example());
                sheet.width(at, Math.max(12, Math.min(40, columns[at].example().length())));
            }
            sheet.freezePane(0, 1);
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void headings(List<String> cells, Map<Integer, Column> columns) {
        var found = new EnumMap<Column, Integer>(Column.class);
        for (var at = 0; at < cells.size(); at++) {
            var place = at;
            Column.of(cells.get(at)).ifPresent(column -> found.putIfAbsent(column, place));
        }
        if (found.containsKey(Column.CODE) && found.containsKey(Column.NAME)) {
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
