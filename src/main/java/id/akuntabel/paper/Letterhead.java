package id.akuntabel.paper;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// *Kop naskah dinas*: the government, the agency, and where it sits. [Letterheads] gives the one that an agency had in
/// force on the day of a paper.
///
/// @param office  the agency whose it is, or null where it belongs to nobody here
/// @param lines   topmost first: `PEMERINTAH KABUPATEN …`, `DINAS …`
/// @param address lines in small print below, may be empty
/// @param logo    to the left of the lines, or null
/// @param line    what separates it from the text
/// @param format  what the agency prints on
public record Letterhead(
        @Nullable UUID office,
        List<String> lines,
        List<String> address,
        @Nullable Picture logo,
        Line line,
        Format format) {

    /// The line below.
    public enum Line {
        DOUBLE("Tebal-tipis", "garis-ganda"),
        THICK("Tebal", "garis-tebal"),
        THIN("Tipis", "garis-tipis"),
        NONE("Tanpa garis", "garis-tanpa");

        private final String printed;
        private final String style;

        Line(String printed, String style) {
            this.printed = printed;
            this.style = style;
        }

        public String printed() {
            return printed;
        }

        /// Class in the style sheets.
        public String style() {
            return style;
        }
    }

    /// Sizes of paper that offices buy.
    public enum Format {
        F4("F4 (215 × 330 mm)", Sheet.F4, Sheet.F4_LANDSCAPE),
        A4("A4 (210 × 297 mm)", Sheet.A4, Sheet.A4_LANDSCAPE);

        private final String printed;
        private final Sheet upright;
        private final Sheet landscape;

        Format(String printed, Sheet upright, Sheet landscape) {
            this.printed = printed;
            this.upright = upright;
            this.landscape = landscape;
        }

        public String printed() {
            return printed;
        }

        public Sheet upright() {
            return upright;
        }

        public Sheet landscape() {
            return landscape;
        }
    }

    public Letterhead {
        lines = List.copyOf(lines);
        address = List.copyOf(address);
    }

    public Letterhead(List<String> lines, List<String> address, @Nullable Picture logo) {
        this(null, lines, address, logo, Line.DOUBLE, Format.F4);
    }

    public Letterhead(List<String> lines, List<String> address) {
        this(lines, address, null);
    }

    /// The lines below one another, as a Word template takes them.
    public String text() {
        return String.join("\n", lines);
    }

    /// The same of the address.
    public String addressText() {
        return String.join("\n", address);
    }
}
