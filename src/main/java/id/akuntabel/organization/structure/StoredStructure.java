package id.akuntabel.organization.structure;

import id.akuntabel.organization.Agency;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Government;
import id.akuntabel.organization.Position;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.Structure;
import id.akuntabel.organization.Unit;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The structure as stored; one statement a question.
@Repository
class StoredStructure implements Structure {

    private final JdbcClient jdbc;

    StoredStructure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Government> findGovernment() {
        return jdbc.sql("select name, zone from organization.government")
                .query((row, at) -> new Government(row.getString("name"), ZoneId.of(row.getString("zone"))))
                .optional();
    }

    @Override
    public List<Agency> listAgencies() {
        return jdbc.sql("select * from organization.agency where retired_on is null order by code")
                .query(Rows::agency)
                .list();
    }

    @Override
    public Agency getAgency(AgencyId id) {
        return jdbc.sql("select * from organization.agency where id = :id")
                .param("id", id.value())
                .query(Rows::agency)
                .single();
    }

    @Override
    public Map<AgencyId, Agency> getAgencies(Collection<AgencyId> ids) {
        return jdbc
                .sql("select * from organization.agency where id = any(:ids)")
                .param("ids", ids.stream().map(AgencyId::value).distinct().toArray(UUID[]::new))
                .query(Rows::agency)
                .list()
                .stream()
                .collect(Collectors.toMap(Agency::id, Function.identity()));
    }

    @Override
    public Optional<Agency> findAgency(String code) {
        return jdbc.sql("select * from organization.agency where code = :code and retired_on is null")
                .param("code", code)
                .query(Rows::agency)
                .optional();
    }

    @Override
    public List<Unit> listUnits(AgencyId agency) {
        return jdbc.sql("""
                        select * from organization.unit
                        where agency_id = :agency and retired_on is null order by place
                        """).param("agency", agency.value()).query(Rows::unit).list();
    }

    @Override
    public List<Position> listPositions(AgencyId agency) {
        return jdbc.sql("""
                        select * from organization.position
                        where agency_id = :agency and retired_on is null order by place
                        """)
                .param("agency", agency.value())
                .query(Rows::position)
                .list();
    }

    @Override
    public Optional<Position> findPosition(AgencyId agency, String code) {
        return jdbc.sql("""
                        select * from organization.position
                        where agency_id = :agency and code = :code and retired_on is null
                        """)
                .param("agency", agency.value())
                .param("code", code)
                .query(Rows::position)
                .optional();
    }

    @Override
    public Position getPosition(PositionId id) {
        return jdbc.sql("select * from organization.position where id = :id")
                .param("id", id.value())
                .query(Rows::position)
                .single();
    }

    @Override
    public Map<PositionId, Position> getPositions(Collection<PositionId> ids) {
        return jdbc
                .sql("select * from organization.position where id = any(:ids)")
                .param("ids", ids.stream().map(PositionId::value).toArray(UUID[]::new))
                .query(Rows::position)
                .list()
                .stream()
                .collect(Collectors.toMap(Position::id, Function.identity()));
    }
}
