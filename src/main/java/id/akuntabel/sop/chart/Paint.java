package id.akuntabel.sop.chart;

import id.akuntabel.workflow.CaseChart.Lit;
import org.jspecify.annotations.Nullable;

/// Colours of a drawing that travels alone: the light tokens of the house. The table on screen uses classes.
///
/// @param dash pattern of the outline, empty = drawn through
record Paint(String fill, String stroke, String ink, double weight, String dash) {

    static final String INK = "#000000";
    static final String PAPER = "#ffffff";
    static final String HEADING = "#dfe7f1";
    static final Paint PLAIN = new Paint(PAPER, INK, INK, 0.9, "");

    private static final Paint DONE = new Paint("#e3f6e5", "#1b6b2a", INK, 1.2, "");
    private static final Paint NOW = new Paint("#0a489f", "#0a489f", PAPER, 1.2, "");
    private static final Paint OVERDUE = new Paint("#b30d0d", "#b30d0d", PAPER, 1.2, "");
    private static final Paint SKIPPED = new Paint(PAPER, "#4c5561", "#4c5561", 0.9, "3 2");

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
