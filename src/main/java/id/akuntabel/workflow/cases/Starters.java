package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.workflow.Procedure;
import java.util.Optional;
import java.util.stream.Collectors;

/// Who starts a procedure in an agency: whose the first step is; who keeps the SOPs there may start any of them.
public final class Starters {

    private Starters() {}

    /// The position in which this official may start it.
    public static Optional<Holding> as(Procedure procedure, AgencyId agency, CurrentOfficial official) {
        var first = first(procedure, agency, official);
        return first.isPresent() || !official.may(Permission.SOP_EDITING)
                ? first
                : official.holdings().stream()
                        .filter(holding -> holding.position().agency().equals(agency))
                        .findFirst();
    }

    /// The position in which the first step is this official's own.
    public static Optional<Holding> first(Procedure procedure, AgencyId agency, CurrentOfficial official) {
        var first = procedure.starts().stream()
                .flatMap(start -> procedure.step(start.step()).positions().stream())
                .collect(Collectors.toSet());
        return official.holdings().stream()
                .filter(holding -> holding.position().agency().equals(agency)
                        && first.contains(holding.position().code()))
                .findFirst();
    }
}
