package id.akuntabel.sop.chart;

import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.chart.Geometry.Box;
import id.akuntabel.sop.editions.Edition;
import java.util.ArrayList;
import java.util.List;

/// The heading of the table: two rows, where *Pelaksana* and *Mutu Baku* gather their columns.
record Heading(List<Cell> cells, double height) {

    /// @param columns how many columns it gathers, for the table on screen
    record Cell(String text, Box box, double size, int columns, boolean upper, boolean lower) {}

    static Heading of(Edition edition, Measures measures, Measures.Columns columns) {
        var words = edition.columns();
        var font = measures.font() * 0.94;
        var upper = font * Measures.LINE + 2 * measures.padding();
        var actorSize = actorSize(edition, measures, columns.actor(), font);
        var lower = edition.actors().stream()
                                .mapToInt(actor -> lines(actor.label(), columns.actor(), actorSize, measures))
                                .max()
                                .orElse(1)
                        * actorSize
                        * Measures.LINE
                + 2 * measures.padding();
        lower = Math.max(lower, upper);
        var height = upper + lower;
        var cells = new ArrayList<Cell>();
        cells.add(new Cell("No", new Box(0, 0, columns.number(), height), font, 1, true, true));
        cells.add(new Cell(
                words.activity(), new Box(columns.number(), 0, columns.activity(), height), font, 1, true, true));
        actors(edition, columns, upper, lower, font, actorSize, cells);
        var x = columns.actorsRight();
        var standard = columns.requirements() + columns.time() + columns.output();
        cells.add(new Cell("Mutu Baku", new Box(x, 0, standard, upper), font, 3, true, false));
        var last = x + standard;
        cells.add(new Cell(words.remark(), new Box(last, 0, columns.remark(), height), font, 1, true, true));
        cells.add(
                new Cell(words.requirements(), new Box(x, upper, columns.requirements(), lower), font, 1, false, true));
        x += columns.requirements();
        cells.add(new Cell(words.time(), new Box(x, upper, columns.time(), lower), font, 1, false, true));
        x += columns.time();
        cells.add(new Cell(words.output(), new Box(x, upper, columns.output(), lower), font, 1, false, true));
        return new Heading(List.copyOf(cells), height);
    }

    private static void actors(
            Edition edition,
            Measures.Columns columns,
            double upper,
            double lower,
            double font,
            double actorSize,
            List<Cell> cells) {
        var actors = edition.actors();
        for (var i = 0; i < actors.size(); ) {
            var end = i;
            while (end < actors.size()
                    && actors.get(end).outside() == actors.get(i).outside()) {
                end++;
            }
            var x = columns.actorsLeft() + i * columns.actor();
            if (!actors.get(i).outside()) {
                var box = new Box(x, 0, (end - i) * columns.actor(), upper);
                cells.add(new Cell(edition.columns().actors(), box, font, end - i, true, false));
            }
            for (; i < end; i++) {
                var outside = actors.get(i).outside();
                var box = new Box(
                        columns.actorsLeft() + i * columns.actor(),
                        outside ? 0 : upper,
                        columns.actor(),
                        outside ? upper + lower : lower);
                cells.add(new Cell(actors.get(i).label(), box, actorSize, 1, outside, true));
            }
        }
    }

    /// The longest word of a heading decides its size: no word of a title is broken while it can be avoided.
    private static double actorSize(Edition edition, Measures measures, double width, double font) {
        var size = font;
        while (size > font * 0.7 && broken(edition, width - measures.padding(), size)) {
            size -= 0.2;
        }
        return size;
    }

    private static boolean broken(Edition edition, double width, double size) {
        return edition.actors().stream()
                .flatMap(actor -> List.of(actor.label().split("\\s+", -1)).stream())
                .anyMatch(word -> Typeface.BOLD.width(word, size) > width);
    }

    private static int lines(String text, double width, double size, Measures measures) {
        return Typeface.BOLD.lines(text, width - measures.padding(), size).size();
    }
}
