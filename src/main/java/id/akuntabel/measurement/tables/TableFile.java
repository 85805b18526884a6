package id.akuntabel.measurement.tables;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A file or a pasted block on its way to a table.
public final class TableFile {

    static final int MOST_ROWS = 20_000;
    static final int MOST_COLUMNS = 200;
    private static final int HEADING_WITHIN = 40;
    private static final Pattern ORDINAL = Pattern.compile("\\(?(\\d{1,2})[).]?");

    private TableFile() {}

    /// What a file says.
    public sealed interface Reading {

        /// @param mapping what its headings mean, as far as they are understood
        record Read(Table table, Mapping mapping) implements Reading {}

        /// @param message an Indonesian sentence: what is wrong and what to do
        record Unreadable(String message) implements Reading {}
    }

    /// @param name of the file; the bytes decide what it is, the name only helps the message
    public static Reading read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Reading.Unreadable("Berkas “" + name + "” kosong (0 bita): periksa berkas asalnya.");
        }
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return Workbook.read(name, bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return new Reading.Unreadable(
                    "Berkas “" + name + "” berformat Excel lama atau dikunci kata sandi: simpan ulang sebagai XLSX.");
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return new Reading.Unreadable("Berkas “" + name
                    + "” adalah PDF: salin tabelnya ke lembar kerja, lalu simpan sebagai XLSX atau CSV.");
        }
        var text = text(bytes);
        return text == null
                ? new Reading.Unreadable("Berkas “" + name + "” bukan tabel: gunakan XLSX atau CSV.")
                : read(text);
    }

    /// CSV, or cells pasted from a spreadsheet.
    public static Reading read(String text) {
        return TableText.read(text);
    }

    /// Finds the heading among the first rows: the one whose cells are best understood. What stands above it is a
    /// title, and a row `(1) (2) (3)` below it only counts the columns.
    static Reading table(List<Table.Row> rows) {
        var filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.size() > MOST_ROWS) {
            return new Reading.Unreadable(
                    "Tabel melebihi %d baris: bagi menjadi beberapa berkas.".formatted(MOST_ROWS));
        }
        if (filled.size() < 2) {
            return new Reading.Unreadable(
                    "Tidak ada tabel yang terbaca: diperlukan satu baris judul kolom dan sedikitnya satu baris isi.");
        }
        var heading = filled.stream()
                .limit(HEADING_WITHIN)
                .max(Comparator.<Table.Row>comparingInt(
                                row -> Mapping.guess(row.cells()).columns().size())
                        .thenComparing(Comparator.<Table.Row>comparingInt(row -> row.number())
                                .reversed()))
                .orElseThrow();
        var body = new ArrayList<Table.Row>();
        for (var row : filled) {
            if (row.number() > heading.number() && !countsColumns(row)) {
                body.add(row);
            }
        }
        if (body.isEmpty()) {
            return new Reading.Unreadable("Di bawah judul kolom tidak ada satu baris isi pun.");
        }
        return new Reading.Read(new Table(heading.cells(), body), Mapping.guess(heading.cells()));
    }

    private static boolean countsColumns(Table.Row row) {
        var expected = 0;
        for (var cell : row.cells()) {
            var text = cell.strip();
            if (text.isEmpty()) {
                continue;
            }
            var ordinal = ORDINAL.matcher(text);
            if (!ordinal.matches() || Integer.parseInt(ordinal.group(1)) != ++expected) {
                return false;
            }
        }
        return expected > 2;
    }

    /// UTF-8, UTF-16 with its mark, or what an older Excel writes on Windows; null if it is no text.
    private static @Nullable String text(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        for (var value : bytes) {
            if (value == 0) {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (var at = 0; at < magic.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
