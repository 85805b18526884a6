package id.akuntabel.workflow.cases;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who stands above whom in an agency. Pure.
public final class Hierarchy {

    private final List<Position> positions;
    private final Map<PositionId, Position> byId;

    /// @param positions of one agency
    public Hierarchy(List<Position> positions) {
        this.positions = List.copyOf(positions);
        this.byId = positions.stream().collect(Collectors.toMap(Position::id, Function.identity()));
    }

    public List<Position> positions() {
        return positions;
    }

    /// The position in which this official stands above one of these, however far.
    public Optional<Holding> above(CurrentOfficial official, Collection<PositionId> below) {
        var superiors =
                below.stream().flatMap(position -> superiors(position).stream()).collect(Collectors.toSet());
        return official.holdings().stream()
                .filter(holding -> superiors.contains(holding.position().id()))
                .findFirst();
    }

    /// The position in which this official heads the agency.
    public Optional<Holding> head(CurrentOfficial official) {
        var heads = positions.stream()
                .filter(position -> position.superior() == null || find(position.superior()) == null)
                .map(Position::id)
                .collect(Collectors.toSet());
        return official.holdings().stream()
                .filter(holding -> heads.contains(holding.position().id()))
                .findFirst();
    }

    /// Positions under this one, however far.
    public List<Position> under(PositionId superior) {
        return positions.stream()
                .filter(position -> superiors(position.id()).contains(superior))
                .toList();
    }

    public @Nullable Position find(PositionId id) {
        return byId.get(id);
    }

    private Set<PositionId> superiors(PositionId position) {
        var found = new HashSet<PositionId>();
        var current = byId.get(position);
        while (current != null && current.superior() != null && found.add(current.superior())) {
            current = byId.get(current.superior());
        }
        return found;
    }
}
