package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.springframework.stereotype.Component;

/// Looks what an uploaded file really is. The name says what it claims to be; the bytes must agree.
@Component
public class InspectUpload {

    /// 25 MB, as officials count: the largest upload.
    public static final long LARGEST = 25L * 1024 * 1024;

    /// `PDF, JPG, …, atau TXT sampai 25 MB`: for messages and for the hints of forms.
    static final String ACCEPTED = accepted();

    private static final Set<String> OLD_OFFICE = Set.of("doc", "xls", "ppt", "dot", "xlt", "pps");
    private static final Set<String> MACRO_OFFICE = Set.of("dotm", "xltm", "xlam", "xlsb", "potm", "ppsm", "ppam");
    private static final Set<String> PACKED = Set.of("zip", "rar", "7z", "gz", "tar", "tgz", "xz", "bz2");

    /// Kinds of text that a program would run or draw.
    private static final Set<String> ACTIVE_TEXT = Set.of("html", "xhtml+xml", "xml", "svg+xml", "x-sh", "javascript");

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("text/html", "halaman web (HTML)"),
            Map.entry("application/xhtml+xml", "halaman web (XHTML)"),
            Map.entry("image/svg+xml", "gambar SVG"),
            Map.entry("application/xml", "XML"),
            Map.entry("text/plain", "teks biasa"),
            Map.entry("application/zip", "kumpulan berkas (ZIP)"),
            Map.entry("application/pdf", "PDF"),
            Map.entry("image/jpeg", "gambar JPG"),
            Map.entry("image/png", "gambar PNG"),
            Map.entry("image/gif", "gambar GIF"),
            Map.entry("application/x-tika-msoffice", "dokumen Office format lama atau dikunci kata sandi"),
            Map.entry("application/x-dosexec", "program Windows"),
            Map.entry("application/x-msdownload", "program Windows"),
            Map.entry("application/x-elf", "program"),
            Map.entry("application/x-sh", "skrip"),
            Map.entry("application/octet-stream", "data yang tidak dikenal"));

    private final Detector detector;
    private final MediaTypeRegistry registry;

    InspectUpload() {
        var tika = TikaConfig.getDefaultConfig();
        this.detector = tika.getDetector();
        this.registry = tika.getMediaTypeRegistry();
    }

    /// The name under which an upload will be filed.
    public static String cleanName(String given) {
        return FileNames.clean(given);
    }

    /// `.pdf,.jpg,…`
    public static String endings() {
        return Arrays.stream(FileType.values())
                .map(type -> "." + type.printed().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(",", "", ",.jpeg"));
    }

    /// What is wrong already before the bytes come, by name and size alone; empty when nothing is.
    ///
    /// @param name cleaned
    public static Optional<String> foreseen(String name, long size) {
        var extension = FileNames.extensionOf(name);
        if (FileType.ofExtension(extension).isEmpty()) {
            return Optional.of(notAccepted(name, extension));
        }
        if (size <= 0) {
            return Optional.of(empty(name));
        }
        return size > LARGEST ? Optional.of(tooLarge(name)) : Optional.empty();
    }

    /// @param name cleaned
    Inspection inspect(Path path, String name) throws IOException {
        var extension = FileNames.extensionOf(name);
        if (Files.size(path) == 0) {
            return new Forbidden(empty(name));
        }
        var claimed = FileType.ofExtension(extension);
        if (claimed.isEmpty()) {
            return new Forbidden(notAccepted(name, extension));
        }
        var type = claimed.get();
        var found = sniff(path);
        return switch (type) {
            case DOCX, XLSX, PPTX, DOCM, XLSM, PPTM, ODT, ODS ->
                registry.isInstanceOf(found, MediaType.APPLICATION_ZIP)
                        ? OfficeContainer.inspect(path, name, type)
                        : mismatch(name, type, found);
            case CSV, TEXT -> isPlainText(found) ? new Allowed(type) : mismatch(name, type, found);
            case PDF ->
                found.toString().equals(type.mediaType()) ? PdfShell.inspect(path, name) : mismatch(name, type, found);
            case JPEG, PNG ->
                found.toString().equals(type.mediaType())
                        ? PictureSize.inspect(path, name, type)
                        : mismatch(name, type, found);
            case CALENDAR ->
                found.toString().equals(type.mediaType()) ? new Allowed(type) : mismatch(name, type, found);
        };
    }

    private static String empty(String name) {
        return "Berkas “" + name + "” kosong (0 bita). Periksa berkas asalnya, lalu unggah lagi.";
    }

    static String tooLarge(String name) {
        return "Berkas “" + name
                + "” melebihi 25 MB, batas untuk satu berkas. Perkecil atau bagi berkasnya, lalu unggah lagi.";
    }

    static String mismatch(String name, FileType claimed, String content) {
        return "Berkas “" + name + "” ternyata berisi " + content + ", bukan " + claimed.printed()
                + ". Isi harus sesuai dengan akhiran namanya. Simpan ulang sebagai " + claimed.printed()
                + " dari aplikasinya, lalu unggah lagi.";
    }

    private static Forbidden mismatch(String name, FileType claimed, MediaType found) {
        return new Forbidden(
                mismatch(name, claimed, KNOWN.getOrDefault(found.toString(), "data jenis lain (" + found + ")")));
    }

    private MediaType sniff(Path path) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(path))) {
            return registry.normalize(detector.detect(in, new Metadata()).getBaseType());
        }
    }

    private boolean isPlainText(MediaType found) {
        return registry.isInstanceOf(found, MediaType.TEXT_PLAIN)
                && !ACTIVE_TEXT.contains(found.getSubtype().toLowerCase(Locale.ROOT));
    }

    private static String accepted() {
        var printed = Arrays.stream(FileType.values())
                .filter(type -> !type.macros())
                .map(FileType::printed)
                .toList();
        return String.join(", ", printed.subList(0, printed.size() - 1)) + ", atau " + printed.getLast() + " sampai "
                + LARGEST / 1024 / 1024 + " MB";
    }

    private static String notAccepted(String name, String extension) {
        if (extension.isEmpty()) {
            return "Nama berkas “" + name + "” tidak berakhiran, sehingga jenisnya tidak diketahui."
                    + " Beri akhiran yang benar, misalnya .pdf. Gunakan " + ACCEPTED + ".";
        }
        var what = "Berkas “" + name + "” tidak diterima";
        if (MACRO_OFFICE.contains(extension)) {
            return what
                    + " karena dapat memuat makro. Simpan ulang tanpa makro (DOCX, XLSX, atau PPTX), atau sebagai PDF."
                    + " Bila makronya memang diperlukan, simpan sebagai DOCM, XLSM, atau PPTM.";
        }
        if (OLD_OFFICE.contains(extension)) {
            return what
                    + " karena format lama Office dapat memuat makro. Simpan ulang sebagai DOCX, XLSX, atau PPTX, atau sebagai PDF.";
        }
        if (PACKED.contains(extension)) {
            return what
                    + " karena isinya tidak dapat diperiksa satu per satu. Unggah berkas di dalamnya masing-masing.";
        }
        return what + ". Gunakan " + ACCEPTED + ".";
    }
}
