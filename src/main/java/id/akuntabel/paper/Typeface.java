package id.akuntabel.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The house's paper typeface, Arimo (SIL OFL 1.1): the widths of its letters, read from the font file itself,
/// so that what is measured is what is printed. Arimo has the widths of Arial and Liberation Sans: a drawing
/// measured with it also fits where only those are installed.
public enum Typeface {
    REGULAR("/paper/arimo/Arimo-Regular.ttf"),
    BOLD("/paper/arimo/Arimo-Bold.ttf");

    /// For `font-family` in drawings that travel without the font file.
    public static final String FAMILY = "Arimo, Arial, 'Liberation Sans', Helvetica, sans-serif";

    private final String file;
    private final int unitsPerEm;

    @SuppressWarnings("ImmutableEnumChecker") // never written after the constructor
    private final int[] advances;

    @SuppressWarnings("ImmutableEnumChecker")
    private final short[] glyphs;

    Typeface(String file) {
        this.file = file;
        var font = ByteBuffer.wrap(read(file));
        unitsPerEm = font.getShort(table(font, "head") + 18);
        advances = advances(font);
        glyphs = glyphs(font);
    }

    /// Place of the font file on the class path.
    public String file() {
        return file;
    }

    /// Width of a line of text, in the unit of `size`.
    public double width(String text, double size) {
        var units = 0;
        for (var i = 0; i < text.length(); i++) {
            units += advances[Math.min(glyphs[text.charAt(i)], advances.length - 1)];
        }
        return units * size / unitsPerEm;
    }

    /// Whether the font has this letter.
    public boolean has(int letter) {
        return letter < glyphs.length && glyphs[letter] != 0;
    }

    /// Breaks a text into lines no wider than `width`; a word that is too long is broken by force. Line breaks
    /// in the text are kept.
    public List<String> lines(String text, double width, double size) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.strip().split("\\R", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.strip().split("\\s+", -1)) {
                if (!line.isEmpty() && width(line + " " + word, size) <= width) {
                    line.append(' ').append(word);
                    continue;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(breakWord(word, width, size, lines));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /// Whole lines of a word that does not fit go to `lines`; returns the rest. Prefers to break behind a
    /// slash or hyphen.
    private String breakWord(String word, double width, double size, List<String> lines) {
        var rest = word;
        while (width(rest, size) > width && rest.length() > 1) {
            var fits = 1;
            while (fits < rest.length() - 1 && width(rest.substring(0, fits + 1), size) <= width) {
                fits++;
            }
            var mark = Math.max(rest.lastIndexOf('/', fits - 1), rest.lastIndexOf('-', fits - 1)) + 1;
            var end = mark > 0 ? mark : fits;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }

    private static byte[] read(String file) {
        try (var stream = Typeface.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("font is missing from the jar: " + file);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Offset of a table of the OpenType file.
    private static int table(ByteBuffer font, String tag) {
        for (var i = 0; i < font.getShort(4); i++) {
            var entry = 12 + i * 16;
            var name = new StringBuilder();
            for (var k = 0; k < 4; k++) {
                name.append((char) font.get(entry + k));
            }
            if (name.toString().equals(tag)) {
                return font.getInt(entry + 8);
            }
        }
        throw new IllegalStateException("font has no table " + tag);
    }

    private static int[] advances(ByteBuffer font) {
        var advances = new int[font.getShort(table(font, "hhea") + 34) & 0xffff];
        var metrics = table(font, "hmtx");
        for (var i = 0; i < advances.length; i++) {
            advances[i] = font.getShort(metrics + i * 4) & 0xffff;
        }
        return advances;
    }

    /// Glyph of each character of the basic plane, from the `cmap` table of format 4.
    private static short[] glyphs(ByteBuffer font) {
        var glyphs = new short[0x10000];
        var map = unicodeMap(font);
        var segments = (font.getShort(map + 6) & 0xffff) / 2;
        for (var s = 0; s < segments; s++) {
            var ends = map + 14 + s * 2;
            var starts = ends + segments * 2 + 2;
            var deltas = starts + segments * 2;
            var ranges = deltas + segments * 2;
            var range = font.getShort(ranges) & 0xffff;
            var start = font.getShort(starts) & 0xffff;
            var end = font.getShort(ends) & 0xffff;
            for (var c = start; c <= end && c < 0xffff; c++) {
                var glyph = range == 0 ? c : font.getShort(ranges + range + (c - start) * 2) & 0xffff;
                glyphs[c] = glyph == 0 ? 0 : (short) (glyph + font.getShort(deltas));
            }
        }
        return glyphs;
    }

    private static int unicodeMap(ByteBuffer font) {
        var cmap = table(font, "cmap");
        for (var i = 0; i < font.getShort(cmap + 2); i++) {
            var subtable = cmap + font.getInt(cmap + 4 + i * 8 + 4);
            if (font.getShort(subtable) == 4) {
                return subtable;
            }
        }
        throw new IllegalStateException("font has no map of Unicode in format 4");
    }
}
