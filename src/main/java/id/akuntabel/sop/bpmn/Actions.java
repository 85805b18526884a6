package id.akuntabel.sop.bpmn;

import id.akuntabel.sop.editions.Edition.Mark;
import id.akuntabel.sop.editions.Edition.Symbol;

/// Which `workflow.StepAction` does a mark: the one it names, else the usual one for its symbol.
final class Actions {

    static final String SUBPROCEDURE = "subprocedure";

    private Actions() {}

    static String of(Mark mark) {
        if (mark.action() != null && !mark.action().isBlank()) {
            return mark.action();
        }
        if (mark.symbol() == Symbol.DIAMOND) {
            return "decision";
        }
        return mark.subprocedure() == null ? "work" : SUBPROCEDURE;
    }

    static boolean needsProcedure(String action) {
        return action.equals(SUBPROCEDURE) || action.equals("fan-out") || action.equals("letters.request");
    }
}
