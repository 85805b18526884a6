package id.akuntabel.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Draws into an SVG file: attributes only, no style sheet, no script, so that every viewer shows the same.
public final class SvgCanvas implements Canvas {

    private final StringBuilder svg = new StringBuilder();

    private SvgCanvas() {}

    /// The drawing as a file of its own.
    ///
    /// @param title said by readers for the blind and shown by viewers
    public static String file(Drawing drawing, String title) {
        var canvas = new SvgCanvas();
        var width = number(drawing.width());
        var height = number(drawing.height());
        canvas.svg
                .append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" font-family=\"")
                .append(Typeface.FAMILY)
                .append("\" role=\"img\">\n<title>")
                .append(escape(title))
                .append("</title>\n");
        drawing.draw(canvas);
        return canvas.svg.append("</svg>\n").toString();
    }

    @Override
    public void rectangle(Ink ink, double x, double y, double width, double height, double radius) {
        svg.append("<rect");
        attribute("x", x);
        attribute("y", y);
        attribute("width", width);
        attribute("height", height);
        if (radius > 0) {
            attribute("rx", radius);
        }
        end(ink);
    }

    @Override
    public void circle(Ink ink, double x, double y, double radius) {
        svg.append("<circle");
        attribute("cx", x);
        attribute("cy", y);
        attribute("r", radius);
        end(ink);
    }

    @Override
    public void polygon(Ink ink, double... corners) {
        svg.append("<polygon points=\"").append(points(corners)).append('"');
        end(ink);
    }

    @Override
    public void way(Ink ink, double... corners) {
        svg.append("<polyline points=\"").append(points(corners)).append('"');
        end(ink);
    }

    @Override
    public void text(String text, double x, double y, double size, Typeface typeface, Align align, String colour) {
        svg.append("<text");
        attribute("x", x);
        attribute("y", y);
        attribute("font-size", size);
        if (typeface == Typeface.BOLD) {
            svg.append(" font-weight=\"bold\"");
        }
        switch (align) {
            case START -> {}
            case MIDDLE -> svg.append(" text-anchor=\"middle\"");
            case END -> svg.append(" text-anchor=\"end\"");
        }
        // Where none of the fonts is installed, another one is squeezed into the width that was measured.
        attribute("textLength", typeface.width(text, size));
        svg.append(" lengthAdjust=\"spacingAndGlyphs\" fill=\"")
                .append(colour)
                .append("\">")
                .append(escape(text))
                .append("</text>\n");
    }

    private void end(Ink ink) {
        svg.append(" fill=\"").append(ink.fill() == null ? "none" : ink.fill()).append('"');
        if (ink.stroke() != null) {
            svg.append(" stroke=\"").append(ink.stroke()).append('"');
            attribute("stroke-width", ink.weight());
            svg.append(ink.dashed() ? " stroke-dasharray=\"3 2\"" : "");
        }
        svg.append("/>\n");
    }

    private void attribute(String name, double value) {
        svg.append(' ').append(name).append("=\"").append(number(value)).append('"');
    }

    /// Corners as the attribute `points` wants them.
    public static String points(double... corners) {
        var text = new StringBuilder();
        for (var i = 0; i < corners.length; i += 2) {
            text.append(i == 0 ? "" : " ")
                    .append(number(corners[i]))
                    .append(',')
                    .append(number(corners[i + 1]));
        }
        return text.toString();
    }

    /// At most two decimals, a point, no exponent.
    public static String number(double value) {
        var rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// Text as it may stand in XML.
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
