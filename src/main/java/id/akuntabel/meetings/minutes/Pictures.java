package id.akuntabel.meetings.minutes;

import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Makes a photo of a phone fit for the minutes: upright, at most 1,600 pixels wide or high, JPEG, without what the
/// camera knew of the place.
final class Pictures {

    private static final int LARGEST_SIDE = 1600;
    /// Sixty million: more than phones take; what claims more is not unpacked.
    private static final long MOST_PIXELS = 60_000_000;

    private Pictures() {}

    /// Empty where it is no JPEG or PNG that can be read.
    static Optional<byte[]> fit(byte[] bytes) {
        try {
            if (pixels(bytes) > MOST_PIXELS) {
                return Optional.empty();
            }
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) {
                return Optional.empty();
            }
            var output = new ByteArrayOutputStream();
            ImageIO.write(upright(image, Exif.orientation(bytes)), "jpg", output);
            return Optional.of(output.toByteArray());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private static long pixels(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Long.MAX_VALUE;
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

    /// @param orientation as cameras write it (EXIF): 1 upright, 3 upside down, 6 and 8 on a side
    private static BufferedImage upright(BufferedImage image, int orientation) {
        var scale = Math.min(1.0, (double) LARGEST_SIDE / Math.max(image.getWidth(), image.getHeight()));
        var wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        var high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var onSide = orientation == 6 || orientation == 8;
        var target = new BufferedImage(onSide ? high : wide, onSide ? wide : high, BufferedImage.TYPE_INT_RGB);
        var turn = new AffineTransform();
        switch (orientation) {
            case 3 -> turn.setTransform(-1, 0, 0, -1, wide, high);
            case 6 -> turn.setTransform(0, 1, -1, 0, high, 0);
            case 8 -> turn.setTransform(0, -1, 1, 0, 0, wide);
            default -> turn.setToIdentity();
        }
        turn.scale(scale, scale);
        var pen = target.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.setBackground(java.awt.Color.WHITE);
            pen.clearRect(0, 0, target.getWidth(), target.getHeight());
            pen.drawImage(image, turn, null);
        } finally {
            pen.dispose();
        }
        return target;
    }
}
