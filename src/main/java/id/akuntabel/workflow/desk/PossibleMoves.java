package id.akuntabel.workflow.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.cases.SopCase;
import id.akuntabel.workflow.cases.Step;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What a person may do with a process and its steps beside the flow.
@Component
class PossibleMoves {

    List<CasePage.Move> of(
            SopCase sopCase, List<Step> reached, Procedure procedure, CurrentOfficial official, @Nullable Step mine) {
        return List.of();
    }
}
