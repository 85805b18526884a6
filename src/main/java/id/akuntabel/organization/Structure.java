package id.akuntabel.organization;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads agencies, units and positions.
public interface Structure {

    /// Empty until the installation is set up.
    Optional<Government> findGovernment();

    /// Agencies in force, by code.
    List<Agency> listAgencies();

    Agency getAgency(AgencyId id);

    /// Many agencies in one statement, retired ones too.
    Map<AgencyId, Agency> getAgencies(Collection<AgencyId> ids);

    Optional<Agency> findAgency(String code);

    /// Units of an agency in force, in order of the structure.
    List<Unit> listUnits(AgencyId agency);

    /// Positions of an agency in force, in order of the structure.
    List<Position> listPositions(AgencyId agency);

    Optional<Position> findPosition(AgencyId agency, String code);

    Position getPosition(PositionId id);

    /// Many positions in one statement.
    Map<PositionId, Position> getPositions(Collection<PositionId> ids);
}
