package id.akuntabel.paper;

import org.jspecify.annotations.Nullable;

/// What a [Drawing] draws on. Lengths are points, from the upper left corner; colours are `#rrggbb`.
public interface Canvas {

    /// @param fill   colour of the inside, or null
    /// @param stroke colour of the edge, or null
    /// @param weight of the edge
    /// @param dashed whether the edge is dashed
    record Ink(@Nullable String fill, @Nullable String stroke, double weight, boolean dashed) {

        public static Ink line(String colour, double weight) {
            return new Ink(null, colour, weight, false);
        }

        public static Ink area(String colour) {
            return new Ink(colour, null, 0, false);
        }
    }

    enum Align {
        START,
        MIDDLE,
        END
    }

    void rectangle(Ink ink, double x, double y, double width, double height, double radius);

    void circle(Ink ink, double x, double y, double radius);

    /// A closed shape through corners `x, y, x, y …`.
    void polygon(Ink ink, double... corners);

    /// An open way through corners `x, y, x, y …`.
    void way(Ink ink, double... corners);

    /// One line of text whose baseline runs through `y`.
    void text(String text, double x, double y, double size, Typeface typeface, Align align, String colour);
}
