package id.akuntabel.sop.bpmn;

import id.akuntabel.workflow.Procedure;
import java.util.List;

/// What became of compiling an edition.
public sealed interface Compilation {

    record Compiled(Procedure procedure) implements Compilation {}

    /// It cannot run as it stands.
    ///
    /// @param reasons Indonesian, in table order: where, why, what to do
    record Refused(List<String> reasons) implements Compilation {}
}
