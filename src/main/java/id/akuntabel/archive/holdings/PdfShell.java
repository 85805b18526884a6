package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Looks at both ends of a PDF: a file that is a PDF to one program and a web page or a zip to another (a polyglot)
/// carries the other at its beginning, where a browser sniffs, or behind its end, where a zip is read from.
final class PdfShell {

    private static final int HEAD = 4 * 1024;
    private static final int TAIL = 1024 * 1024;

    private static final List<String> PAGE =
            List.of("<html", "<!doctype html", "<head>", "<body", "<script", "<iframe", "<svg", "<object", "<?php");

    private PdfShell() {}

    static Inspection inspect(Path path, String name) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var head = text(file, 0, HEAD);
            var tail = text(file, Math.max(0, file.length() - TAIL), TAIL);
            var end = tail.lastIndexOf("%%eof");
            var behind = end < 0 ? "" : tail.substring(end);
            if (PAGE.stream().anyMatch(mark -> head.contains(mark) || behind.contains(mark))) {
                return refused(name, "halaman web (HTML)");
            }
            if (behind.contains("pk\u0003\u0004") || behind.contains("pk\u0005\u0006")) {
                return refused(name, "kumpulan berkas (ZIP)");
            }
            return new Allowed(FileType.PDF);
        }
    }

    private static Forbidden refused(String name, String what) {
        return new Forbidden("Berkas “" + name + "” adalah PDF yang sekaligus memuat " + what
                + ", cara yang dipakai untuk menipu pembaca berkas. Buka PDF-nya, cetak atau simpan ulang sebagai PDF,"
                + " lalu unggah hasilnya.");
    }

    /// Byte for byte, in lower case.
    private static String text(RandomAccessFile file, long from, int most) throws IOException {
        var bytes = new byte[(int) Math.min(most, file.length() - from)];
        file.seek(from);
        file.readFully(bytes);
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
