package id.akuntabel.workflow;

import id.akuntabel.calendar.StandardDuration;
import id.akuntabel.organization.AgencyId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What workflow runs: an enacted edition of an SOP, in the engine's words. Workflow knows no SOP.
///
/// @param key      unique per edition: `pengukuran-kinerja-kominfo-v1`
/// @param family   the same for all editions of one SOP, and the process id in the BPMN: a new edition is a new
///                 version of the same process; a call activity names the family it calls
/// @param edition  number of the edition
/// @param prefix   of case numbers: `PK` gives `PK-2026-0031`
/// @param owner    agency whose SOP it is
/// @param everyAgency whether each agency runs it for itself (true), or only the owner
/// @param bpmn     BPMN 2.0 XML with layout; ids of user tasks and call activities are the keys of the steps.
///                 A decision is followed by an exclusive gateway on the variable `outcome_<key, - as _>`. Several
///                 starts = one start event (the engine takes no more) and an exclusive gateway on the variable
///                 `start`, the key of the step
/// @param starts   keys of the steps at which it may begin; more than one = whoever starts it chooses
/// @param recurs   after which periods it is to be run again; none = only when somebody orders it
public record Procedure(
        String key,
        String family,
        int edition,
        String title,
        String prefix,
        AgencyId owner,
        boolean everyAgency,
        String bpmn,
        List<Start> starts,
        List<ProcedureStep> steps,
        List<Every> recurs) {

    public Procedure {
        // Those stored before there was such a thing do not recur.
        recurs = recurs == null ? List.of() : List.copyOf(recurs);
    }

    /// One that runs only when somebody orders it.
    public Procedure(
            String key,
            String family,
            int edition,
            String title,
            String prefix,
            AgencyId owner,
            boolean everyAgency,
            String bpmn,
            List<Start> starts,
            List<ProcedureStep> steps) {
        this(key, family, edition, title, prefix, owner, everyAgency, bpmn, starts, steps, List.of());
    }

    /// After which it is to be run again.
    public enum Every {
        QUARTER,
        SEMESTER,
        YEAR
    }

    /// A way in: the step, and the words of its symbol (`Via email`).
    public record Start(String step, String label) {}

    /// Name of the variable that a decision's gateway asks for.
    public static String outcomeVariable(String stepKey) {
        return "outcome_" + stepKey.replace('-', '_');
    }

    public ProcedureStep step(String stepKey) {
        return steps.stream()
                .filter(step -> step.key().equals(stepKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " has no step " + stepKey));
    }

    /// One task: a symbol of the table in an actor's column.
    ///
    /// @param key       id of the user task in the BPMN
    /// @param row       number printed in the table
    /// @param order     place in the table, from 1
    /// @param action    key of the [StepAction] that does it
    /// @param actor     column heading: `Kasubag Perencanaan`
    /// @param positions codes of the positions that may do it, in the agency that runs the process; several =
    ///                  whoever claims it
    /// @param joined    column headings of those who take part (joint meeting)
    /// @param exits     words of a decision's exits in order, empty for others
    /// @param backward  exits that lead back: they need a reason and count a loop
    /// @param subprocedure family of the procedure that this step runs (sub-procedure, fan-out), or null
    /// @param options   further data for the action
    public record ProcedureStep(
            String key,
            String row,
            int order,
            String text,
            String action,
            String actor,
            List<String> positions,
            List<String> joined,
            List<String> requirements,
            StandardDuration duration,
            List<String> outputs,
            List<String> exits,
            List<String> backward,
            @Nullable String subprocedure,
            Map<String, String> options) {}
}
