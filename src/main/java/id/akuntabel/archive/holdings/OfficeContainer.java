package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks into an office document (a zip) without unpacking it: only the part that names its type is read, and of
/// that no more than a little.
final class OfficeContainer {

    private static final long LARGEST_UNPACKED = 400L * 1024 * 1024;
    private static final int MOST_ENTRIES = 10_000;
    private static final int MOST_READ = 1024 * 1024;

    private OfficeContainer() {}

    static Inspection inspect(Path path, String name, FileType claimed) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES || unpackedSize(zip) > LARGEST_UNPACKED) {
                return new Forbidden(
                        "Berkas “" + name + "” akan membengkak tidak wajar bila dibuka, dan karena itu ditolak."
                                + " Simpan ulang dari aplikasinya, atau unggah sebagai PDF.");
            }
            if (zip.stream().anyMatch(OfficeContainer::runs)) {
                return new Forbidden("Berkas “" + name
                        + "” memuat makro atau kontrol aktif, yang dapat menjalankan program saat dibuka."
                        + " Simpan ulang tanpa makro, atau sebagai PDF.");
            }
            return typeOf(zip)
                    .<Inspection>map(type -> type == claimed
                            ? new Allowed(type)
                            : new Forbidden(InspectUpload.mismatch(name, claimed, "dokumen " + type.printed())))
                    .orElseGet(() -> new Forbidden(InspectUpload.mismatch(name, claimed, "kumpulan berkas (ZIP)")));
        } catch (IOException | IllegalArgumentException broken) {
            return new Forbidden("Berkas “" + name + "” rusak atau terpotong, sehingga tidak dapat dibuka."
                    + " Periksa berkas asalnya, lalu unggah lagi.");
        }
    }

    /// As claimed by the directory of the zip; the bytes themselves are never unpacked here.
    private static long unpackedSize(ZipFile zip) {
        return zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
    }

    private static boolean runs(ZipEntry entry) {
        var part = entry.getName().toLowerCase(Locale.ROOT);
        return part.endsWith("vbaproject.bin")
                || part.contains("/activex/")
                || part.startsWith("basic/")
                || part.startsWith("scripts/");
    }

    private static Optional<FileType> typeOf(ZipFile zip) throws IOException {
        var openDocument = text(zip, "mimetype");
        for (var type : new FileType[] {FileType.ODT, FileType.ODS}) {
            if (openDocument.strip().equals(type.mediaType())) {
                return Optional.of(type);
            }
        }
        var parts = text(zip, "[Content_Types].xml");
        if (parts.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.DOCX);
        }
        if (parts.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileType.XLSX);
        }
        return parts.contains("presentationml.presentation.main+xml") ? Optional.of(FileType.PPTX) : Optional.empty();
    }

    private static String text(ZipFile zip, String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8);
        }
    }
}
