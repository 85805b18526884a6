package id.akuntabel.archive.holdings;

import id.akuntabel.archive.holdings.Inspection.Allowed;
import id.akuntabel.archive.holdings.Inspection.Forbidden;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/// Reads how large a picture says it is, without drawing it: a few bytes can claim gigabytes of pixels, and whoever
/// puts the picture onto paper would need them all.
final class PictureSize {

    /// More than any camera or scanner of an office gives.
    private static final long MOST_PIXELS = 120_000_000;

    private PictureSize() {}

    static Inspection inspect(Path path, String name, FileType type) throws IOException {
        var readers = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT));
        var reader = readers.next();
        try (var in = ImageIO.createImageInputStream(path.toFile())) {
            reader.setInput(in, true, true);
            var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS
                    ? new Forbidden("Gambar “" + name + "” mengaku berukuran " + reader.getWidth(0) + " × "
                            + reader.getHeight(0) + " piksel, terlalu besar untuk dibuka dengan aman. Perkecil"
                            + " gambarnya, lalu unggah lagi.")
                    : new Allowed(type);
        } catch (IOException | RuntimeException unreadable) {
            // Whoever draws it will find nothing to draw; it does no harm.
            return new Allowed(type);
        } finally {
            reader.dispose();
        }
    }
}
