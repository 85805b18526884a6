package id.akuntabel.paper.pdf;

import id.akuntabel.paper.Canvas;
import id.akuntabel.paper.Typeface;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// Draws on a page of a PDF: real words in embedded fonts, so that they can be searched and copied.
final class PdfCanvas implements Canvas {

    /// Distance of the handles of a Bézier curve that comes nearest to a quarter of a circle.
    private static final double QUARTER = 0.5523;

    private final PDPageContentStream page;
    private final Map<Typeface, PDFont> fonts;
    private final double left;
    private final double top;

    /// @param left of the drawing on the page, in points
    /// @param top  of the drawing, from the lower edge of the page (as PDF counts)
    PdfCanvas(PDPageContentStream page, Map<Typeface, PDFont> fonts, double left, double top) {
        this.page = page;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
    }

    private interface Drawn {
        void on(PDPageContentStream page) throws IOException;
    }

    private void draw(Drawn drawn) {
        try {
            drawn.on(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float x(double x) {
        return (float) (left + x);
    }

    private float y(double y) {
        return (float) (top - y);
    }

    @Override
    public void rectangle(Ink ink, double x, double y, double width, double height, double radius) {
        draw(to -> {
            if (radius > 0) {
                rounded(x, y, width, height, radius);
            } else {
                to.addRect(x(x), y(y + height), (float) width, (float) height);
            }
            finish(ink);
        });
    }

    @Override
    public void circle(Ink ink, double x, double y, double radius) {
        draw(to -> {
            rounded(x - radius, y - radius, 2 * radius, 2 * radius, radius);
            finish(ink);
        });
    }

    private void rounded(double x, double y, double width, double height, double radius) throws IOException {
        var right = x + width;
        var bottom = y + height;
        var pull = radius * (1 - QUARTER);
        page.moveTo(x(x + radius), y(y));
        page.lineTo(x(right - radius), y(y));
        page.curveTo(x(right - pull), y(y), x(right), y(y + pull), x(right), y(y + radius));
        page.lineTo(x(right), y(bottom - radius));
        page.curveTo(x(right), y(bottom - pull), x(right - pull), y(bottom), x(right - radius), y(bottom));
        page.lineTo(x(x + radius), y(bottom));
        page.curveTo(x(x + pull), y(bottom), x(x), y(bottom - pull), x(x), y(bottom - radius));
        page.lineTo(x(x), y(y + radius));
        page.curveTo(x(x), y(y + pull), x(x + pull), y(y), x(x + radius), y(y));
        page.closePath();
    }

    @Override
    public void polygon(Ink ink, double... corners) {
        draw(to -> {
            path(corners);
            to.closePath();
            finish(ink);
        });
    }

    @Override
    public void way(Ink ink, double... corners) {
        draw(to -> {
            path(corners);
            finish(ink);
        });
    }

    private void path(double... corners) throws IOException {
        page.moveTo(x(corners[0]), y(corners[1]));
        for (var i = 2; i < corners.length; i += 2) {
            page.lineTo(x(corners[i]), y(corners[i + 1]));
        }
    }

    private void finish(Ink ink) throws IOException {
        if (ink.fill() != null) {
            page.setNonStrokingColor(Color.decode(ink.fill()));
        }
        if (ink.stroke() != null) {
            page.setStrokingColor(Color.decode(ink.stroke()));
            page.setLineWidth((float) ink.weight());
            page.setLineDashPattern(ink.dashed() ? new float[] {3, 2} : new float[0], 0);
        }
        if (ink.fill() != null && ink.stroke() != null) {
            page.fillAndStroke();
        } else if (ink.fill() != null) {
            page.fill();
        } else {
            page.stroke();
        }
    }

    @Override
    public void text(String text, double x, double y, double size, Typeface typeface, Align align, String colour) {
        var width = typeface.width(text, size);
        var start = switch (align) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        draw(to -> {
            to.beginText();
            to.setFont(fonts.get(typeface), (float) size);
            to.setNonStrokingColor(Color.decode(colour));
            to.newLineAtOffset(x(start), y(y));
            to.showText(printable(text, typeface));
            to.endText();
        });
    }

    /// Letters that the font lacks would stop the press; they are shown as a question mark.
    private static String printable(String text, Typeface typeface) {
        return text.codePoints()
                .map(letter -> typeface.has(letter) ? letter : '?')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
