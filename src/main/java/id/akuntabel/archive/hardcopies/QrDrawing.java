package id.akuntabel.archive.hardcopies;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import id.akuntabel.paper.Canvas;
import id.akuntabel.paper.Canvas.Ink;
import id.akuntabel.paper.Drawing;

/// A QR code on paper, 26 mm wide: read from a box on a shelf at arm's length.
record QrDrawing(String text) implements Drawing {

    static final double SIZE = 74;

    @Override
    public double width() {
        return SIZE;
    }

    @Override
    public double height() {
        return SIZE;
    }

    @Override
    public void draw(Canvas canvas) {
        var matrix = matrix();
        var module = SIZE / matrix.getWidth();
        var ink = Ink.area("#000000");
        for (var y = 0; y < matrix.getHeight(); y++) {
            for (var x = 0; x < matrix.getWidth(); ) {
                var from = x;
                while (x < matrix.getWidth() && matrix.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    canvas.rectangle(ink, from * module, y * module, (x - from) * module, module, 0);
                } else {
                    x++;
                }
            }
        }
    }

    private ByteMatrix matrix() {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(tooLong);
        }
    }
}
