package id.akuntabel.measurement.tables;

import id.akuntabel.measurement.tables.TableFile.Reading;
import id.akuntabel.planning.NumberText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/// Reads the sheet of an xlsx whose headings are best understood. Formulas are not computed; their stored results
/// count, and so do their stored errors.
final class Workbook {

    private static final long LARGEST_UNPACKED = 200L * 1024 * 1024;
    private static final int MOST_PARTS = 5_000;
    /// What Excel itself shows of a binary number: 0.30000000000000004 was 0.3.
    private static final MathContext EXCEL = new MathContext(15);

    private Workbook() {}

    static Reading read(String name, byte[] bytes) {
        try {
            var file = Files.createTempFile("tabel-", ".xlsx");
            try {
                Files.write(file, bytes);
                return read(name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException | RuntimeException broken) {
            return new Reading.Unreadable(
                    "Berkas “" + name + "” bukan lembar kerja XLSX yang utuh: buka dan simpan ulang dari aplikasinya.");
        }
    }

    private static Reading read(String name, Path file) throws IOException {
        if (swells(file)) {
            return new Reading.Unreadable(
                    "Berkas “" + name
                            + "” akan membengkak tidak wajar bila dibuka, dan karena itu ditolak: simpan ulang dari aplikasinya.");
        }
        try (var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(hasStyles(file), true))) {
            return best(workbook.getSheets().map(Workbook::sheet).toList());
        }
    }

    private static Reading best(List<Reading> sheets) {
        return sheets.stream()
                .filter(Reading.Read.class::isInstance)
                .map(Reading.Read.class::cast)
                .max(Comparator.comparingInt(read -> read.mapping().columns().size()))
                .<Reading>map(read -> read)
                .orElseGet(() -> sheets.isEmpty()
                        ? new Reading.Unreadable("Berkas ini tidak memuat satu lembar pun.")
                        : sheets.getFirst());
    }

    private static Reading sheet(Sheet sheet) {
        var rows = new ArrayList<Table.Row>();
        try (var stream = sheet.openStream()) {
            var iterator = stream.iterator();
            while (iterator.hasNext() && rows.size() <= TableFile.MOST_ROWS) {
                var row = iterator.next();
                rows.add(new Table.Row(row.getRowNum(), cells(row)));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("Lembar " + sheet.getName(), broken);
        }
        return TableFile.table(rows);
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        var count = Math.min(row.getCellCount(), TableFile.MOST_COLUMNS);
        for (var at = 0; at < count; at++) {
            cells.add(row.getOptionalCell(at).map(Workbook::text).orElse(""));
        }
        return cells;
    }

    /// A number is written out with a decimal comma, so that it reads as what it is and nothing else.
    private static String text(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            var number = number(raw);
            return number == null ? raw : written(number, cell.getDataFormatString());
        }
        return cell.getType() == CellType.STRING ? cell.getText() : raw;
    }

    private static String written(BigDecimal number, @Nullable String format) {
        var percent = format != null && format.contains("%");
        var shown = number.round(EXCEL);
        var text = NumberText.exact(percent ? shown.movePointRight(2) : shown).replace(".", "");
        return percent ? text + "%" : text;
    }

    private static @Nullable BigDecimal number(String raw) {
        try {
            return new BigDecimal(raw);
        } catch (NumberFormatException text) {
            return null;
        }
    }

    /// Some programs write no styles; the reader must not be asked for formats then.
    private static boolean hasStyles(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.getEntry("xl/styles.xml") != null;
        }
    }

    /// Counts what really comes out, whatever the directory of the zip claims.
    private static boolean swells(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                return true;
            }
            var unpacked = 0L;
            for (var part : Collections.list(zip.entries())) {
                try (var in = zip.getInputStream(part)) {
                    unpacked += size(in, LARGEST_UNPACKED - unpacked);
                }
                if (unpacked >= LARGEST_UNPACKED) {
                    return true;
                }
            }
            return false;
        }
    }

    private static long size(InputStream part, long most) throws IOException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        int read;
        while (size < most && (read = part.read(buffer)) >= 0) {
            size += read;
        }
        return size;
    }
}
