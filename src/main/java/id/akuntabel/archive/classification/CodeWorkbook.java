package id.akuntabel.archive.classification;

import id.akuntabel.archive.classification.CodeTable.Read;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/// The table as the first sheet of an Excel workbook.
final class CodeWorkbook {

    private static final int MOST_ROWS = 20_000;

    /// A list of codes does not unpack to more than this; what does would fill the memory.
    private static final long MOST_UNPACKED = 40L * 1024 * 1024;

    private CodeWorkbook() {}

    static boolean looksLike(byte[] content) {
        return content.length > 2 && content[0] == 'P' && content[1] == 'K';
    }

    static Read read(byte[] content) {
        try {
            if (swells(content)) {
                return unreadable("Berkas Excel ini membengkak tidak wajar bila dibuka. Simpan daftarnya sebagai CSV.");
            }
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                    var rows = workbook.getFirstSheet().openStream()) {
                var table = new ArrayList<List<String>>();
                for (var iterator = rows.iterator(); iterator.hasNext() && table.size() <= MOST_ROWS; ) {
                    var row = iterator.next();
                    while (table.size() < Math.min(row.getRowNum() - 1, MOST_ROWS)) {
                        table.add(List.of(""));
                    }
                    var cells = new ArrayList<String>();
                    for (var at = 0; at < row.getCellCount(); at++) {
                        cells.add(text(row.getCell(at)));
                    }
                    table.add(cells.isEmpty() ? List.of("") : cells);
                }
                return table.size() > MOST_ROWS
                        ? unreadable("Berkas memuat lebih dari 20.000 baris. Daftar kode tidak sebanyak itu.")
                        : CodeTable.read(table);
            }
        } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
            return unreadable("Berkas ini tidak terbaca sebagai Excel (.xlsx). Simpan ulang sebagai .xlsx atau CSV.");
        }
    }

    /// `2` of a cell that Excel keeps as 2.0; empty where there is none.
    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return cell.getType() == CellType.NUMBER && cell.getValue() instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : cell.getText().strip();
    }

    // Some writers store entries with a data descriptor, which the reader of the JDK refuses to read in a stream.
    private static boolean swells(byte[] content) throws IOException {
        var unpacked = 0L;
        var chunk = new byte[64 * 1024];
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                try (var in = zip.getInputStream(entries.nextElement())) {
                    for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static Read unreadable(String message) {
        return new Read.Unreadable(List.of(message));
    }
}
