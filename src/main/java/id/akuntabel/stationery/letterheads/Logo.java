package id.akuntabel.stationery.letterheads;

import id.akuntabel.archive.UploadCheck;
import id.akuntabel.paper.Picture;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/// A logo as it was drawn anew from what was uploaded: PNG, no larger than print needs, and nothing of the uploaded
/// file but its pixels.
final class Logo {

    static final long LARGEST = 2L * 1024 * 1024;
    static final String TOO_LARGE = "Logo melebihi 2 MB. Perkecil gambarnya, lalu unggah lagi.";

    /// A logo is printed 22 mm high: this is 600 points to the inch.
    private static final int MOST_PIXELS = 520;

    /// The archive lets through what a scanner gives; nobody's logo is as large.
    private static final long MOST_READ = 25_000_000;

    private Logo() {}

    sealed interface Reading {

        record Read(Picture logo) implements Reading {}

        /// @param message Indonesian: what happened, why, what to do
        record Refused(String message) implements Reading {}
    }

    static Reading read(String fileName, byte[] bytes, UploadCheck check) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (bytes.length > LARGEST) {
            return new Reading.Refused(TOO_LARGE);
        }
        if (name.endsWith(".svg")) {
            return switch (DrawnLogo.draw(bytes, MOST_PIXELS)) {
                case DrawnLogo.Drawing.Drawn(var image) -> read(image);
                case DrawnLogo.Drawing.Refused(var message) -> new Reading.Refused(message);
            };
        }
        if (!name.matches(".*\\.(png|jpe?g)")) {
            return new Reading.Refused(
                    "Logo harus berupa gambar PNG, JPG, atau SVG. Simpan ulang gambarnya, lalu unggah lagi.");
        }
        var refusal = check.refusal(fileName, bytes);
        if (refusal.isPresent()) {
            return new Reading.Refused(refusal.get());
        }
        try {
            if (pixels(bytes) > MOST_READ) {
                return new Reading.Refused(
                        "Gambar logo terlalu besar (lebih dari 25 juta piksel). Perkecil, lalu unggah lagi.");
            }
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) {
                return unreadable();
            }
            return read(image);
        } catch (IOException | RuntimeException damaged) {
            return unreadable();
        }
    }

    private static Reading read(BufferedImage image) {
        try {
            return new Reading.Read(Picture.of("image/png", png(image)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reading unreadable() {
        return new Reading.Refused(
                "Gambar logo tidak dapat dibaca. Buka dan simpan ulang sebagai PNG, lalu unggah lagi.");
    }

    private static long pixels(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return 0;
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var scale = Math.min(1.0, (double) MOST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
        var width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = drawn.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            graphics.drawImage(image, 0, 0, width, height, null);
        } finally {
            graphics.dispose();
        }
        var output = new ByteArrayOutputStream();
        ImageIO.write(drawn, "png", output);
        return output.toByteArray();
    }
}
