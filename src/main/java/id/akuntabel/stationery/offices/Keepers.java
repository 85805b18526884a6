package id.akuntabel.stationery.offices;

import id.akuntabel.audit.Cause;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Who may change the stationery of an office: administrators that of all, and of an agency its head, its secretary and
/// its head of general affairs. What is another's does not exist.
@Component
public class Keepers {

    private final Structure structure;

    Keepers(Structure structure) {
        this.structure = structure;
    }

    /// The offices whose stationery this official keeps, the government's first.
    public List<Office> offices(CurrentOfficial official) {
        var offices = new ArrayList<Office>();
        if (official.may(Permission.ADMINISTRATION)) {
            government().ifPresent(offices::add);
            structure.listAgencies().forEach(agency -> offices.add(office(agency)));
            return offices;
        }
        var kept = official.holdings().stream()
                .filter(holding -> keeps(holding.position()))
                .map(holding -> holding.position().agency())
                .distinct()
                .toList();
        structure.getAgencies(kept).values().stream()
                .sorted(java.util.Comparator.comparing(Agency::code))
                .forEach(agency -> offices.add(office(agency)));
        return offices;
    }

    /// @param code as it stands in the address
    public Office get(CurrentOfficial official, String code) {
        return offices(official).stream()
                .filter(office -> office.code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Under the position in which one keeps it, where it is one.
    public Cause cause(CurrentOfficial official, Office office, Instant at) {
        return official.holdings().stream()
                .filter(holding -> belongs(holding, office) && keeps(holding.position()))
                .findFirst()
                .map(holding -> official.cause(holding, at))
                .orElseGet(() -> official.cause(at));
    }

    private static boolean belongs(Holding holding, Office office) {
        var agency = office.agency();
        return agency != null && holding.position().agency().equals(agency.id());
    }

    /// The head is the one of rank without a superior; general affairs is told from the title.
    static boolean keeps(Position position) {
        var title = position.title().toLowerCase(Locale.ROOT);
        return (position.superior() == null && position.echelon() != null)
                || position.code().equals("kepala")
                || position.code().equals("sekretaris")
                || (title.startsWith("kepala") && title.matches(".*\\bumum\\b.*"));
    }

    private java.util.Optional<Office> government() {
        return structure
                .findGovernment()
                .map(government -> new Office(null, "Pemerintah " + government.name(), government.zone()));
    }

    private static Office office(Agency agency) {
        return new Office(agency, agency.name(), agency.zone());
    }
}
