package id.akuntabel.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.BitSet;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/// A font that encodes and measures each of its letters once. The font itself does so for every word that is set, and
/// again when the word is drawn: a fifth of the time of a long table. What ends in the file is the font itself.
final class MeasuredFont extends PDFont {

    /// Latin, its marks, punctuation and the common signs; what lies beyond is asked of the font.
    private static final int LETTERS = 0x2300;

    private static final float UNKNOWN = -1;

    private final PDType0Font font;
    private final float[] widths = new float[LETTERS];
    private final byte[] @Nullable [] codes = new byte[LETTERS][];
    private final BitSet kept = new BitSet(LETTERS);

    MeasuredFont(PDType0Font font) {
        this.font = font;
        super(font.getCOSObject());
        Arrays.fill(widths, UNKNOWN);
    }

    /// In thousandths of the size.
    ///
    /// @throws IllegalArgumentException if the font lacks a letter
    @Override
    public float getStringWidth(String text) throws IOException {
        var width = 0f;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= LETTERS) {
                return font.getStringWidth(text);
            }
            if (widths[letter] == UNKNOWN) {
                widths[letter] = font.getStringWidth(String.valueOf(letter));
            }
            width += widths[letter];
        }
        return width;
    }

    @Override
    protected byte[] encode(int letter) throws IOException {
        if (letter >= LETTERS) {
            return font.encode(Character.toString(letter));
        }
        var code = codes[letter];
        if (code == null) {
            code = font.encode(Character.toString(letter));
            codes[letter] = code;
        }
        return code;
    }

    @Override
    public void addToSubset(int letter) {
        if (letter >= LETTERS) {
            font.addToSubset(letter);
        } else if (!kept.get(letter)) {
            kept.set(letter);
            font.addToSubset(letter);
        }
    }

    @Override
    public void subset() throws IOException {
        font.subset();
    }

    @Override
    public boolean willBeSubset() {
        return font.willBeSubset();
    }

    @Override
    public String getName() {
        return font.getName();
    }

    @Override
    public PDFontDescriptor getFontDescriptor() {
        return font.getFontDescriptor();
    }

    @Override
    public Matrix getFontMatrix() {
        return font.getFontMatrix();
    }

    @Override
    public BoundingBox getBoundingBox() throws IOException {
        return font.getBoundingBox();
    }

    @Override
    public Vector getPositionVector(int code) {
        return font.getPositionVector(code);
    }

    @Override
    @SuppressWarnings("deprecation")
    public float getHeight(int code) throws IOException {
        return font.getHeight(code);
    }

    @Override
    public float getWidth(int code) throws IOException {
        return font.getWidth(code);
    }

    @Override
    public boolean hasExplicitWidth(int code) throws IOException {
        return font.hasExplicitWidth(code);
    }

    @Override
    public float getWidthFromFont(int code) throws IOException {
        return font.getWidthFromFont(code);
    }

    @Override
    public float getAverageFontWidth() {
        return font.getAverageFontWidth();
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return font.readCode(in);
    }

    /// Fonts that each reader has at hand, of which ours is none.
    @Override
    protected float getStandard14Width(int code) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isEmbedded() {
        return font.isEmbedded();
    }

    @Override
    public boolean isDamaged() {
        return font.isDamaged();
    }

    @Override
    public boolean isVertical() {
        return font.isVertical();
    }
}
