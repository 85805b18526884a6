package id.akuntabel.meetings.attendance;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.akuntabel.paper.Canvas;
import id.akuntabel.paper.Drawing;
import java.util.Map;

/// The address at the door as a QR code: on the screen one path, on paper squares.
///
/// @param side of the drawing on paper, in points
record DoorQr(ByteMatrix matrix, double side) implements Drawing {

    private static final int QUIET = 4;
    private static final String BLACK = "#000000";

    static DoorQr of(String address, double side) {
        try {
            return new DoorQr(
                    Encoder.encode(address, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix(),
                    side);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }

    /// Modules on a side, the quiet zone included.
    int modules() {
        return matrix.getWidth() + 2 * QUIET;
    }

    /// For the `d` of an SVG path in a view box of [#modules].
    String path() {
        var path = new StringBuilder();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    path.append('M')
                            .append(x + QUIET)
                            .append(' ')
                            .append(y + QUIET)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    @Override
    public double width() {
        return side;
    }

    @Override
    public double height() {
        return side;
    }

    @Override
    public void draw(Canvas canvas) {
        var module = side / matrix.getWidth();
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y) == 1) {
                    canvas.rectangle(Canvas.Ink.area(BLACK), x * module, y * module, module, module, 0);
                }
            }
        }
    }
}
