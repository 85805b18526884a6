package id.akuntabel.sop.library;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who may ratify the SOPs of an agency: whoever acts at its head.
@Component
class Approvers {

    private final Structure structure;
    private final Officeholders officeholders;

    Approvers(Structure structure, Officeholders officeholders) {
        this.structure = structure;
        this.officeholders = officeholders;
    }

    /// Positions without a superior in the agency.
    List<Position> of(Agency agency) {
        return structure.listPositions(agency.id()).stream()
                .filter(position -> position.superior() == null)
                .toList();
    }

    Optional<Holding> acting(Agency agency, String position, LocalDate on) {
        return of(agency).stream()
                .filter(head -> head.code().equals(position))
                .findFirst()
                .flatMap(head -> acting(head.id(), on));
    }

    private Optional<Holding> acting(PositionId position, LocalDate on) {
        return officeholders.whoActs(position, on);
    }
}
