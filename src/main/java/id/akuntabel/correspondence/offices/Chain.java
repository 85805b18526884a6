package id.akuntabel.correspondence.offices;

import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who stands under whom in an agency. Pure.
public final class Chain {

    private final List<Position> positions;
    private final Map<PositionId, Position> byId;

    /// @param positions of one agency, in order of its structure
    public Chain(List<Position> positions) {
        this.positions = List.copyOf(positions);
        this.byId = positions.stream().collect(Collectors.toMap(Position::id, Function.identity()));
    }

    /// Those under one of these, the direct ones first.
    public List<Position> under(Collection<PositionId> superiors) {
        var direct = positions.stream()
                .filter(position -> position.superior() != null && superiors.contains(position.superior()))
                .toList();
        var further = positions.stream()
                .filter(position -> !direct.contains(position) && !superiors.contains(position.id()))
                .filter(position -> above(position).stream().anyMatch(superiors::contains));
        return Stream.concat(direct.stream().filter(position -> !superiors.contains(position.id())), further)
                .toList();
    }

    /// Those with nobody above them.
    public List<Position> heads() {
        return positions.stream()
                .filter(position -> position.superior() == null || !byId.containsKey(position.superior()))
                .toList();
    }

    private Set<PositionId> above(Position position) {
        var found = new HashSet<PositionId>();
        var current = position;
        while (current != null && current.superior() != null && found.add(current.superior())) {
            current = byId.get(current.superior());
        }
        return found;
    }
}
