package id.akuntabel.sop.chart;

import id.akuntabel.paper.Canvas.Ink;
import id.akuntabel.workflow.CaseChart.Lit;
import org.jspecify.annotations.Nullable;

/// Colours of a drawing that travels alone: the light tokens of the house. The table on screen uses classes.
///
/// @param edge  colour of the outline
/// @param words colour of the words inside
record Paint(Ink outline, String edge, String words) {

    static final String INK = "#000000";
    static final String PAPER = "#ffffff";
    static final Ink HEADING = new Ink("#dfe7f1", INK, 0.7, false);
    static final Ink RULE = Ink.line(INK, 0.6);

    private static final Paint PLAIN = of(PAPER, INK, INK, false);
    private static final Paint DONE = of("#e3f6e5", "#1b6b2a", INK, false);
    private static final Paint NOW = of("#0a489f", "#0a489f", PAPER, false);
    private static final Paint OVERDUE = of("#b30d0d", "#b30d0d", PAPER, false);
    private static final Paint SKIPPED = of(PAPER, "#4c5561", "#4c5561", true);

    private static Paint of(String fill, String edge, String words, boolean dashed) {
        return new Paint(new Ink(fill, edge, 0.9, dashed), edge, words);
    }

    static Paint of(@Nullable Lit lit) {
        if (lit == null) {
            return PLAIN;
        }
        return switch (lit.state()) {
            case DONE -> DONE;
            case NOW -> NOW;
            case OVERDUE -> OVERDUE;
            case SKIPPED -> SKIPPED;
            case LATER -> PLAIN;
        };
    }
}
