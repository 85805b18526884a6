package id.akuntabel.sop.chart;

import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.chart.Geometry.Box;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How large a symbol is drawn: by its words and the columns it straddles.
record Symbols(Measures measures, double actorWidth) {

    /// Share of a diamond's width that a line of words may take.
    private static final double WIDEST = 0.75;

    /// The five official symbols less the arrow (PermenPANRB 35/2012).
    enum Shape {
        CAPSULE,
        BOX,
        DIAMOND,
        /// *Segi lima*: the flow goes on on the next page.
        PENTAGON,
        /// The same, for a loop that leads back to an earlier page.
        PENTAGON_UP
    }

    /// Width and height of a symbol and its words by line.
    record Size(double width, double height, List<String> words) {
        Box at(double cx, double cy) {
            return Box.around(cx, cy, width, height);
        }
    }

    Size size(Shape shape, @Nullable String words, int columns) {
        var straddle = columns > 1 ? (columns - 1.1) * actorWidth : 0;
        var width = straddle > 0 ? straddle : actorWidth * (words == null ? 0.56 : 0.66);
        return switch (shape) {
            case DIAMOND -> diamond(words, straddle);
            case PENTAGON, PENTAGON_UP ->
                new Size(measures.symbol() * 0.95, measures.symbol() * 0.95, lines(words, width));
            case BOX, CAPSULE -> {
                var lines = lines(words, width - measures.small() * (shape == Shape.CAPSULE ? 1.2 : 0.6));
                yield new Size(width, Math.max(measures.symbol(), text(lines) + measures.small() * 0.9), lines);
            }
        };
    }

    /// A text of width *tw* and height *th* fits a diamond of width *w* and height *h* when tw/w + th/h ≤ 1.
    private Size diamond(@Nullable String words, double straddle) {
        var plain = measures.symbol() * 1.35;
        if (words == null) {
            return new Size(Math.max(straddle, actorWidth * 0.58), plain, List.of());
        }
        for (var share : new double[] {0.8, 0.88, 0.95}) {
            var width = straddle > 0 ? straddle : actorWidth * share;
            if (!tooWide(words, width * WIDEST)) {
                return diamond(words, width, plain);
            }
        }
        return diamond(words, Math.max(straddle, actorWidth * 0.95), plain);
    }

    private Size diamond(String words, double width, double plain) {
        var best = new Size(width, Double.MAX_VALUE, List.of());
        for (var share = 0.35; share <= WIDEST + 0.001; share += 0.05) {
            var room = width * share;
            if (share < WIDEST - 0.01 && tooWide(words, room)) {
                continue;
            }
            var lines = lines(words, room);
            var widest = lines.stream()
                    .mapToDouble(line -> Typeface.REGULAR.width(line, measures.small()))
                    .max()
                    .orElse(0);
            var height = text(lines) / Math.max(0.08, 1 - widest / width);
            if (height < best.height()) {
                best = new Size(width, Math.max(plain, height), lines);
            }
        }
        return best;
    }

    /// Whether a word would be broken.
    private boolean tooWide(String words, double room) {
        return Stream.of(words.split("\\s+", -1))
                .anyMatch(word -> Typeface.REGULAR.width(word, measures.small()) > room);
    }

    private List<String> lines(@Nullable String words, double width) {
        return words == null ? List.of() : Typeface.REGULAR.lines(words, width, measures.small());
    }

    private double text(List<String> lines) {
        return lines.size() * measures.small() * 1.12;
    }
}
