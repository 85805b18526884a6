package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import java.util.List;

/// Takes procedures into service. Running processes stay on the procedure they began with.
public interface Procedures {

    /// Deploys a procedure; from now on new processes of its family use it. Refuses one that names an unknown
    /// action.
    void deploy(Procedure procedure, Cause cause);

    /// No new processes of this family; running ones go on.
    void retire(String family, Cause cause);

    /// What an SOP step can be bound to.
    List<StepAction> actions();
}
