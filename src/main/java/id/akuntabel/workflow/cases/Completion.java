package id.akuntabel.workflow.cases;

import id.akuntabel.workflow.Procedure.ProcedureStep;
import id.akuntabel.workflow.StepAction.Finding;
import java.util.List;

/// What became of the wish to complete a step.
public sealed interface Completion {

    /// @param row   of the completed step, as printed
    /// @param next  the steps that follow in the same process
    /// @param ended whether the process is finished
    record Completed(String caseNumber, String row, List<ProcedureStep> next, boolean ended) implements Completion {}

    record Refused(List<Finding> findings) implements Completion {}

    /// Not to be done any more, or not now, or not by this official: what happened, why, what to do.
    record NotPossible(String message) implements Completion {}
}
