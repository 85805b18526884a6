package id.akuntabel.paper;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Logos as regencies have them.
public final class Logos {

    private Logos() {}

    /// A shield with a sun above the sea, 200 × 240.
    public static Picture shield() {
        var image = new BufferedImage(200, 240, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 200, 240);
        var shield = new Path2D.Double();
        shield.moveTo(12, 12);
        shield.lineTo(188, 12);
        shield.lineTo(188, 130);
        shield.quadTo(180, 200, 100, 230);
        shield.quadTo(20, 200, 12, 130);
        shield.closePath();
        pen.setColor(new Color(0xdfe8f2));
        pen.fill(shield);
        pen.setColor(new Color(0xf2c230));
        pen.fill(new Ellipse2D.Double(65, 45, 70, 70));
        pen.setClip(shield);
        pen.setColor(new Color(0x1f4e79));
        pen.fillRect(0, 135, 200, 110);
        pen.setClip(null);
        pen.setColor(Color.BLACK);
        pen.setStroke(new BasicStroke(8));
        pen.draw(shield);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Picture.of("image/png", png.toByteArray());
    }
}
