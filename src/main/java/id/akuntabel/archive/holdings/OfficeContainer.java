package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Looks into an office document (a zip): what it is, whether it carries macros, and whether opening it would do
/// harm. Nothing of it is kept in memory or run.
final class OfficeContainer {

    private static final int MOST_READ = 1024 * 1024;

    /// What `[Content_Types].xml` calls the main part.
    private static final Map<FileType, String> MAIN_PARTS = Map.of(
            FileType.DOCX, "wordprocessingml.document.main+xml",
            FileType.XLSX, "spreadsheetml.sheet.main+xml",
            FileType.PPTX, "presentationml.presentation.main+xml",
            FileType.DOCM, "ms-word.document.macroenabled.main+xml",
            FileType.XLSM, "ms-excel.sheet.macroenabled.main+xml",
            FileType.PPTM, "ms-powerpoint.presentation.macroenabled.main+xml");

    private OfficeContainer() {}

    static Inspection inspect(Path path, String name, FileType claimed) {
        try (var zip = new ZipFile(path.toFile())) {
            if (zip.size() > TrialUnpacking.MOST_ENTRIES || claimedSize(zip) > TrialUnpacking.LARGEST) {
                return new Forbidden(swells(name));
            }
            return switch (TrialUnpacking.of(zip)) {
                case SOUND -> inside(zip, name, claimed);
                case SWELLS -> new Forbidden(swells(name));
                case NESTED_TOO_DEEP ->
                    new Forbidden("Berkas “" + name + "” memuat kumpulan berkas (ZIP) di dalam kumpulan berkas secara"
                            + " berlapis-lapis, dan karena itu ditolak. Simpan ulang dari aplikasinya, atau unggah"
                            + " sebagai PDF.");
                case DECLARES_ENTITIES ->
                    new Forbidden("Berkas “" + name + "” memuat rujukan tersembunyi (entitas XML) yang dapat membaca"
                            + " berkas lain ketika dibuka, dan karena itu ditolak. Simpan ulang dari aplikasinya, atau"
                            + " unggah sebagai PDF.");
                case BROKEN -> new Forbidden(broken(name));
            };
        } catch (IOException | IllegalArgumentException broken) {
            return new Forbidden(broken(name));
        }
    }

    private static Inspection inside(ZipFile zip, String name, FileType claimed) throws IOException {
        if (!claimed.macros() && zip.stream().anyMatch(OfficeContainer::runs)) {
            return new Forbidden("Berkas “" + name + "” memuat makro atau kontrol aktif, tetapi namanya berakhiran ."
                    + claimed.printed().toLowerCase(Locale.ROOT) + ". Simpan ulang tanpa makro, atau sebagai PDF."
                    + " Bila makronya memang diperlukan, simpan sebagai DOCM, XLSM, atau PPTM.");
        }
        return typeOf(zip)
                .<Inspection>map(type -> type == claimed
                        ? new Allowed(type)
                        : new Forbidden(InspectUpload.mismatch(name, claimed, "dokumen " + type.printed())))
                .orElseGet(() -> new Forbidden(InspectUpload.mismatch(name, claimed, "kumpulan berkas (ZIP)")));
    }

    private static String swells(String name) {
        return "Berkas “" + name + "” akan membengkak tidak wajar bila dibuka, dan karena itu ditolak."
                + " Simpan ulang dari aplikasinya, atau unggah sebagai PDF.";
    }

    private static String broken(String name) {
        return "Berkas “" + name + "” rusak atau terpotong, sehingga tidak dapat dibuka."
                + " Periksa berkas asalnya, lalu unggah lagi.";
    }

    /// As the directory of the zip says: enough to refuse, not enough to believe.
    private static long claimedSize(ZipFile zip) {
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
        var parts = text(zip, "[Content_Types].xml").toLowerCase(Locale.ROOT);
        return MAIN_PARTS.entrySet().stream()
                .filter(main -> parts.contains(main.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
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
