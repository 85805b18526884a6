package id.akuntabel.sop.chart;

import id.akuntabel.paper.Typeface;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of the cells beside the drawing, broken into lines, and how high they make a row.
record CellTexts(Edition edition, Measures measures, Measures.Columns columns) {

    /// One requirement stands alone; several become a list.
    static String listed(List<String> items) {
        return items.size() == 1
                ? items.getFirst()
                : String.join("\n", items.stream().map(item -> "- " + item).toList());
    }

    static String time(Step step) {
        var time = step.time();
        return time == null ? "" : time.printed();
    }

    /// Whether the time cell of this row is covered by a merged cell that began above.
    boolean timeCovered(int step) {
        return timeStart(step) < step;
    }

    /// The row in which the time cell that covers this row begins.
    int timeStart(int step) {
        for (var row = 0; row < step; row++) {
            if (row + edition.steps().get(row).timeRows() > step) {
                return row;
            }
        }
        return step;
    }

    List<String> lines(@Nullable String text, double width) {
        return text == null || text.isBlank()
                ? List.of()
                : Typeface.REGULAR.lines(text, width - 2 * measures.padding(), measures.font());
    }

    double height(int index) {
        var step = edition.steps().get(index);
        var own = Math.max(
                Math.max(of(step.text(), columns.activity()), of(listed(step.requirements()), columns.requirements())),
                Math.max(of(listed(step.outputs()), columns.output()), of(step.remark(), columns.remark())));
        var time = step.timeRows() > 1 ? 0 : of(time(step), columns.time());
        return Math.max(own, time);
    }

    private double of(@Nullable String text, double width) {
        return lines(text, width).size() * measures.font() * Measures.LINE + 2 * measures.padding();
    }
}
