package id.akuntabel.measurement.exchange;

import id.akuntabel.measurement.actuals.CellKey;
import id.akuntabel.measurement.actuals.CellKey.Kind;
import id.akuntabel.measurement.rounds.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/// What a filled form says, by cell.
sealed interface FilledForm {

    /// @param texts by key of the cell, as they would have been typed
    record Read(Map<String, String> texts) implements FilledForm {}

    /// @param message Indonesian: what, why, what to do
    record Unreadable(String message) implements FilledForm {}

    int MOST_ROWS = 2000;

    static FilledForm of(InputStream file, Sheet sheet) {
        try (var workbook = new ReadableWorkbook(file)) {
            var texts = new LinkedHashMap<String, String>();
            var mark = "";
            try (var rows = workbook.getFirstSheet().openStream()) {
                for (var row : (Iterable<Row>) rows.limit(MOST_ROWS)::iterator) {
                    var key = text(row, FormColumns.KEY);
                    if (row.getRowNum() == 1) {
                        mark = key;
                    } else if (row.getRowNum() > FormColumns.HEADING_ROW + 1) {
                        CellKey.of(key).ifPresent(known -> read(row, known, texts));
                    }
                }
            }
            if (!mark.startsWith(FormColumns.MARK)) {
                return new Unreadable(
                        "Berkas ini bukan formulir isian dari Akuntabel (penanda di kolom A tidak ada). Unduh formulirnya, isi, lalu unggah lagi.");
            }
            return mark.equals(FormColumns.MARK + sheet.head().id())
                    ? new Read(texts)
                    : new Unreadable(
                            "Berkas ini formulir lembar isian lain. Buka lembar yang sesuai, atau unduh formulir lembar ini.");
        } catch (IOException | RuntimeException broken) {
            return new Unreadable(
                    "Berkas tidak terbaca sebagai Excel (.xlsx). Simpan ulang dari Excel sebagai .xlsx, lalu unggah lagi.");
        }
    }

    private static void read(Row row, CellKey key, Map<String, String> texts) {
        if (key.kind() == Kind.VARIABLE) {
            texts.put(key.toString(), text(row, FormColumns.FIRST_TYPED));
            return;
        }
        for (var at = 0; at < FormColumns.TYPED.size(); at++) {
            var text = text(row, FormColumns.FIRST_TYPED + at);
            if (!text.startsWith("(dihitung")) {
                texts.put(new CellKey(FormColumns.TYPED.get(at), key.id()).toString(), text);
            }
        }
    }

    /// A number as an Indonesian would type it without dots, so that nothing about it is doubtful.
    private static String text(Row row, int column) {
        var cell = row.getOptionalCell(column).orElse(null);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        return cell.getType() == CellType.NUMBER ? number(cell) : cell.getText().strip();
    }

    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.matches(".*[dy].*")) {
            var day = cell.asDate().toLocalDate();
            return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
