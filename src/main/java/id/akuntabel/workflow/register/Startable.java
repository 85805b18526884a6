package id.akuntabel.workflow.register;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.cases.Starters;
import id.akuntabel.workflow.procedures.ProcedureStore;
import id.akuntabel.workflow.procedures.StoredProcedure;
import java.util.List;
import org.springframework.stereotype.Component;

/// What an official may start: SOPs that their agency runs and whose first step is theirs; who keeps the SOPs of the
/// agency may start any of them.
@Component
class Startable {

    private final ProcedureStore procedures;
    private final Structure structure;

    Startable(ProcedureStore procedures, Structure structure) {
        this.procedures = procedures;
        this.structure = structure;
    }

    /// A procedure with the agency in which it would run, and the position in which the official starts it.
    record Choice(Procedure procedure, Agency agency, Holding as) {}

    List<Choice> by(CurrentOfficial official) {
        var all = procedures.listInForce().stream()
                .map(StoredProcedure::definition)
                .toList();
        return official.holdings().stream()
                .map(holding -> holding.position().agency())
                .distinct()
                .map(structure::getAgency)
                .flatMap(agency -> all.stream()
                        .filter(procedure ->
                                procedure.everyAgency() || procedure.owner().equals(agency.id()))
                        .flatMap(procedure -> Starters.as(procedure, agency.id(), official).stream()
                                .map(holding -> new Choice(procedure, agency, holding))))
                .toList();
    }
}
