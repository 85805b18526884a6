package id.akuntabel.archive.holdings;

import id.akuntabel.archive.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files of every kind, honest and hostile.
public final class Uploads {

    private static final String TYPES = "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private Uploads() {}

    public static Upload named(String name, byte[] bytes) {
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    public static Upload text(String name, String text) {
        return named(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public static Upload pdf(String name, String inside) {
        return text(name, "%PDF-1.7\n% " + inside + "\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1};
    }

    public static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("wordprocessingml.document")));
    }

    public static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("spreadsheetml.sheet")));
    }

    public static byte[] pptx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("presentationml.presentation")));
    }

    public static byte[] odt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    public static byte[] docxWithMacro() {
        return zip(Map.of(
                "[Content_Types].xml", TYPES.formatted("wordprocessingml.document"), "word/vbaProject.bin", "macro"));
    }

    public static byte[] docm() {
        return zip(Map.of(
                "[Content_Types].xml",
                "<Types><Override PartName=\"/main.xml\""
                        + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                "word/vbaProject.bin",
                "macro"));
    }

    public static byte[] docxWithEntity(String part, String encoding) {
        var attack = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><d>&x;</d>";
        return zipOf(Map.of(
                "[Content_Types].xml",
                TYPES.formatted("wordprocessingml.document").getBytes(StandardCharsets.UTF_8),
                part,
                attack.getBytes(Charset.forName(encoding))));
    }

    /// The bomb, with sizes of one byte in its directory.
    public static byte[] lyingBomb() {
        var bomb = bomb();
        for (var at = 0; at < bomb.length - 28; at++) {
            if (bomb[at] == 'P' && bomb[at + 1] == 'K' && bomb[at + 2] == 1 && bomb[at + 3] == 2) {
                bomb[at + 24] = 1;
                bomb[at + 25] = 0;
                bomb[at + 26] = 0;
                bomb[at + 27] = 0;
            }
        }
        return bomb;
    }

    /// A small document whose directory claims two gigabytes.
    public static byte[] claiming2GB() {
        var docx = docx();
        for (var at = 0; at < docx.length - 28; at++) {
            if (docx[at] == 'P' && docx[at + 1] == 'K' && docx[at + 2] == 1 && docx[at + 3] == 2) {
                docx[at + 27] = (byte) 0x7F;
            }
        }
        return docx;
    }

    /// Twelve zips of 50 MB each, inside one document.
    public static byte[] nestedBomb() {
        var swelling = zipOf(Map.of("a.bin", new byte[50 * 1024 * 1024]));
        var parts = new HashMap<String, byte[]>();
        parts.put(
                "[Content_Types].xml",
                TYPES.formatted("wordprocessingml.document").getBytes(StandardCharsets.UTF_8));
        for (var i = 0; i < 12; i++) {
            parts.put("word/embeddings/" + i + ".xlsx", swelling);
        }
        return zipOf(parts);
    }

    /// A document with a zip in a zip in a zip …
    public static byte[] matryoshka(int depth) {
        var inner = zip(Map.of("a.txt", "inti"));
        for (var i = 1; i < depth; i++) {
            inner = zipOf(Map.of("a.zip", inner));
        }
        return zipOf(Map.of(
                "[Content_Types].xml",
                TYPES.formatted("wordprocessingml.document").getBytes(StandardCharsets.UTF_8),
                "word/embeddings/a.zip",
                inner));
    }

    /// A picture that says how large it is and holds no pixel.
    public static byte[] png(int width, int height) {
        var header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        var crc = new CRC32();
        crc.update(header);
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})
                .put(header)
                .putInt((int) crc.getValue())
                .array();
    }

    /// A document that is a few hundred kilobytes here and 600 MB unpacked.
    public static byte[] bomb() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.formatted("wordprocessingml.document").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1024 * 1024];
            for (var i = 0; i < 600; i++) {
                zip.write(zeros);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] zip(Map<String, String> parts) {
        var bytes = new HashMap<String, byte[]>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return zipOf(bytes);
    }

    public static byte[] zipOf(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
