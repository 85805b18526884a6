package id.akuntabel.planning.indicators;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Who may read and who may write the plans of an agency, and as what. An agency reads its own; its planner writes;
/// for everybody else there is nothing.
@Component
public class Desk {

    private final Structure structure;
    private final Clock clock;

    Desk(Structure structure, Clock clock) {
        this.structure = structure;
        this.clock = clock;
    }

    /// Agencies whose plans this official reads; those that plan first.
    public List<Agency> readable(CurrentOfficial official) {
        return structure.listAgencies().stream()
                .filter(agency -> official.maySee(agency.id()))
                .toList();
    }

    /// The agency with this code; empty code = the official's own, else the first one.
    public Agency readable(CurrentOfficial official, String code) {
        var agencies = readable(official);
        return agencies.stream()
                .filter(agency -> code.isEmpty()
                        ? official.belongsTo(agency.id())
                        : agency.code().equals(code))
                .findFirst()
                .or(() -> code.isEmpty() ? agencies.stream().findFirst() : java.util.Optional.empty())
                .orElseThrow(NotFound::new);
    }

    public Agency writable(CurrentOfficial official, String code) {
        var agency = readable(official, code);
        if (!mayWrite(official, agency.id())) {
            throw new NotFound();
        }
        return agency;
    }

    public static boolean mayWrite(CurrentOfficial official, AgencyId agency) {
        return official.may(Permission.PLANNING) && official.belongsTo(agency);
    }

    /// In the first position that this official holds in the agency.
    public Cause cause(CurrentOfficial official, AgencyId agency) {
        var at = clock.instant();
        return official.holdings().stream()
                .filter(holding -> holding.position().agency().equals(agency))
                .findFirst()
                .map(holding -> official.cause(holding, at))
                .orElseGet(() -> official.cause(at));
    }

    public LocalDate today(Agency agency) {
        return LocalDate.ofInstant(clock.instant(), agency.zone());
    }
}
