package id.akuntabel.signing.pades;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/// A QR code as a small picture (PNG).
public final class Qr {

    private static final int PIXELS_PER_MODULE = 4;
    private static final int FEWEST_PIXELS = 2;

    private Qr() {}

    public static byte[] png(String text) {
        return png(text, PIXELS_PER_MODULE);
    }

    /// With a quarter of the pixels, each of which is coded and decoded again on its way into a signature.
    static byte[] small(String text) {
        return png(text, FEWEST_PIXELS);
    }

    private static byte[] png(String text, int pixels) {
        try {
            var hints =
                    Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, (Object) 1);
            var modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
            var side = modules.getWidth() * pixels;
            var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
            var pen = image.createGraphics();
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, side, side);
            pen.setColor(Color.BLACK);
            for (var y = 0; y < modules.getHeight(); y++) {
                for (var x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        pen.fillRect(x * pixels, y * pixels, pixels, pixels);
                    }
                }
            }
            pen.dispose();
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
