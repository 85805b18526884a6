package id.akuntabel.paper;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A paper whose table has other columns each time (a register, an SOP), so that no Word template can say what stands
/// where. It tells it itself, block by block; offices have no template of their own for it.
public interface Outlined extends Paper {

    /// What stands on the paper, from above.
    List<Block> outline();

    /// Whether the letterhead stands above it all.
    default boolean onLetterhead() {
        return true;
    }

    /// What is set below one another.
    sealed interface Block {}

    /// Centred, bold.
    record Title(String text) implements Block {}

    /// Above a part.
    record Subtitle(String text) implements Block {}

    /// On the left.
    record Words(String text) implements Block {}

    record NewPage() implements Block {}

    /// A ruled table.
    ///
    /// @param widths  shares of the width
    /// @param points  size of its print
    /// @param heading how many rows stand on top of every page
    /// @param rows    of cells; where one from above reaches down, there is none
    record Grid(List<Integer> widths, int points, int heading, List<List<Cell>> rows) implements Block {}

    /// @param lines   below one another
    /// @param across  columns that it covers
    /// @param down    rows that it covers
    /// @param picture above the lines, or null
    /// @param height  of the picture, in points
    record Cell(
            List<String> lines,
            int across,
            int down,
            boolean bold,
            boolean centred,
            @Nullable Picture picture,
            int height) {

        public static Cell of(String text) {
            return of(text.lines().toList());
        }

        public static Cell of(List<String> lines) {
            return new Cell(lines, 1, 1, false, false, null, 0);
        }

        public Cell across(int columns) {
            return new Cell(lines, columns, down, bold, centred, picture, height);
        }

        public Cell down(int rows) {
            return new Cell(lines, across, rows, bold, centred, picture, height);
        }

        public Cell strong() {
            return new Cell(lines, across, down, true, centred, picture, height);
        }

        public Cell middle() {
            return new Cell(lines, across, down, bold, true, picture, height);
        }

        /// @param points how high the picture is
        public Cell below(@Nullable Picture drawn, int points) {
            return new Cell(lines, across, down, bold, centred, drawn, points);
        }
    }

    /// Cells of a heading.
    static List<Cell> heading(Stream<String> texts) {
        return texts.map(text -> Cell.of(text).strong().middle()).toList();
    }
}
