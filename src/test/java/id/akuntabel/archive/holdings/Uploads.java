package id.akuntabel.archive.holdings;

import id.akuntabel.archive.Upload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Small files of every kind, honest and hostile.
final class Uploads {

    private static final String TYPES = "<Types><Override PartName=\"/main.xml\" ContentType=\"application/vnd."
            + "openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private Uploads() {}

    static Upload named(String name, byte[] bytes) {
        return new Upload(name, () -> new ByteArrayInputStream(bytes));
    }

    static Upload text(String name, String text) {
        return named(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Upload pdf(String name, String inside) {
        return text(name, "%PDF-1.7\n% " + inside + "\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
    }

    static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};
    }

    static byte[] jpeg() {
        return new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1};
    }

    static byte[] docx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("wordprocessingml.document")));
    }

    static byte[] xlsx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("spreadsheetml.sheet")));
    }

    static byte[] pptx() {
        return zip(Map.of("[Content_Types].xml", TYPES.formatted("presentationml.presentation")));
    }

    static byte[] odt() {
        return zip(Map.of("mimetype", "application/vnd.oasis.opendocument.text"));
    }

    static byte[] docxWithMacro() {
        return zip(Map.of(
                "[Content_Types].xml", TYPES.formatted("wordprocessingml.document"), "word/vbaProject.bin", "macro"));
    }

    /// A document that is a few hundred kilobytes here and 600 MB unpacked.
    static byte[] bomb() {
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

    static byte[] zip(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
