package id.akuntabel.correspondence.offices;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.shell.NotFound;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The agency whose letters an official works with, and what they may do there. Letters of an agency are there for
/// its own officials only; what is another's does not exist.
@Component
public class Offices {

    private final Structure structure;
    private final JdbcClient jdbc;

    Offices(Structure structure, JdbcClient jdbc) {
        this.structure = structure;
        this.jdbc = jdbc;
    }

    /// The agency of one's first position, or the one that is named if one acts there, too.
    public Agency of(CurrentOfficial official, @Nullable String code) {
        var mine = structure.getAgencies(official.holdings().stream()
                .map(holding -> holding.position().agency())
                .distinct()
                .toList());
        return official.holdings().stream()
                .map(holding -> mine.get(holding.position().agency()))
                .filter(agency -> agency != null
                        && (code == null || code.isBlank() || agency.code().equals(code)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The agencies one acts in.
    public List<Agency> all(CurrentOfficial official) {
        return structure
                .getAgencies(official.holdings().stream()
                        .map(holding -> holding.position().agency())
                        .distinct()
                        .toList())
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(Agency::code))
                .toList();
    }

    /// The position in which one acts there.
    public Holding acting(CurrentOfficial official, AgencyId agency) {
        return official.holdings().stream()
                .filter(holding -> holding.position().agency().equals(agency))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// Positions that keep the books: those named, else the head and the secretary, else the head and those directly
    /// below.
    public Set<PositionId> keepers(AgencyId agency) {
        var named = jdbc.sql("select position_id from correspondence.keeper where agency_id = :agency")
                .param("agency", agency.value())
                .query((row, index) -> new PositionId(row.getObject("position_id", UUID.class)))
                .list();
        if (!named.isEmpty()) {
            return new HashSet<>(named);
        }
        var positions = structure.listPositions(agency);
        var heads = new Chain(positions).heads();
        var secretaries = positions.stream()
                .filter(position -> position.code().equals("sekretaris"))
                .toList();
        var ids = heads.stream().map(Position::id).toList();
        var next = secretaries.isEmpty()
                ? positions.stream().filter(position -> ids.contains(position.superior()))
                : secretaries.stream();
        return Stream.concat(heads.stream(), next).map(Position::id).collect(Collectors.toSet());
    }

    public boolean keeps(CurrentOfficial official, AgencyId agency) {
        var keepers = keepers(agency);
        return official.holdings().stream()
                .anyMatch(holding -> keepers.contains(holding.position().id()));
    }

    /// Names those who keep the books; none = the usual ones.
    public void name(AgencyId agency, Set<PositionId> positions) {
        jdbc.sql("delete from correspondence.keeper where agency_id = :agency")
                .param("agency", agency.value())
                .update();
        for (var position : positions) {
            jdbc.sql("insert into correspondence.keeper (agency_id, position_id) values (:agency, :position)")
                    .param("agency", agency.value())
                    .param("position", position.value())
                    .update();
        }
    }
}
