package id.akuntabel.sop.life;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.Structure;
import id.akuntabel.sop.checks.Checks;
import id.akuntabel.sop.checks.Finding;
import id.akuntabel.sop.checks.Surroundings;
import id.akuntabel.sop.editions.Edition;
import id.akuntabel.sop.editions.Edition.Scope;
import id.akuntabel.sop.editions.Editions;
import id.akuntabel.sop.editions.Listing;
import id.akuntabel.sop.editions.State;
import id.akuntabel.workflow.Procedures;
import id.akuntabel.workflow.StepAction;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Reads an edition against the rules, knowing what stands around it here: positions, actions, other SOPs.
@Component
public class Neighbourhood {

    private final Structure structure;
    private final Procedures procedures;
    private final Editions editions;

    Neighbourhood(Structure structure, Procedures procedures, Editions editions) {
        this.structure = structure;
        this.procedures = procedures;
        this.editions = editions;
    }

    /// @param owner agency whose SOP it is
    public List<Finding> check(Edition edition, AgencyId owner) {
        return Checks.current().of(edition, around(edition, owner));
    }

    private Surroundings around(Edition edition, AgencyId owner) {
        var others = editions.list().stream()
                .filter(other -> !other.family().equals(edition.family()))
                .toList();
        return new Surroundings(
                procedures.actions().stream().map(StepAction::key).collect(Collectors.toSet()),
                positions(edition, owner),
                inForce(others, edition),
                others.stream()
                        .filter(other -> other.state() != State.REPLACED && other.state() != State.REVOKED)
                        .collect(Collectors.toMap(Listing::sopNumber, Listing::title, (one, same) -> one)),
                editions.prefixes().entrySet().stream()
                        .filter(prefix -> !prefix.getValue().equals(edition.family()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Map<String, Set<String>> positions(Edition edition, AgencyId owner) {
        var agencies =
                edition.scope() == Scope.EVERY_AGENCY ? structure.listAgencies() : List.of(structure.getAgency(owner));
        return agencies.stream().collect(Collectors.toMap(Agency::shortName, this::codesOf, (one, same) -> one));
    }

    private Set<String> codesOf(Agency agency) {
        return structure.listPositions(agency.id()).stream().map(Position::code).collect(Collectors.toSet());
    }

    private static Set<String> inForce(List<Listing> others, Edition edition) {
        var families = others.stream()
                .filter(other -> other.state() == State.IN_FORCE)
                .map(Listing::family)
                .collect(Collectors.toSet());
        families.add(edition.family());
        return families;
    }
}
