package id.akuntabel.organization.appointments;

import id.akuntabel.organization.Capacity;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.Nip;
import id.akuntabel.organization.Officeholders;
import id.akuntabel.organization.Official;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.organization.structure.Rows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the appointments of a day, one statement a question. Where a Plh. is appointed, the Plh. acts and not the
/// holder (SE BKN 2/2019).
@Repository
class DatedOfficeholders implements Officeholders {

    /// Column names of the position are left as they are; `today` comes from the statement.
    private static final String HOLDINGS = """
            select p.*, h.capacity, lower(h.during) as since, upper(h.during) - 1 as until, h.decree,
                   o.id as official_id, o.nip, o.name, o.rank
            from organization.appointment h
            join organization.official o on o.id = h.official_id
            join organization.position p on p.id = h.position_id
            join organization.agency a on a.id = p.agency_id
            cross join lateral (select %s as today) day
            where h.during @> day.today and h.withdrawn_at is null
              and (h.capacity = 'PLH' or not exists (
                  select from organization.appointment plh
                  where plh.position_id = h.position_id and plh.capacity = 'PLH'
                    and plh.during @> day.today and plh.withdrawn_at is null))
            """;

    private static final String ON_A_DAY = HOLDINGS.formatted("cast(:on as date)");
    private static final String AT_AN_INSTANT = HOLDINGS.formatted("(:at at time zone a.zone)::date");
    private static final String OF_ONE = """
            and h.official_id = :official
            order by h.capacity = 'PLH', h.capacity = 'PLT', p.place
            """;

    private final JdbcClient jdbc;

    DatedOfficeholders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Holding> whoActs(PositionId position, LocalDate on) {
        return Optional.ofNullable(whoActs(List.of(position), on).get(position));
    }

    @Override
    public Map<PositionId, Holding> whoActs(Collection<PositionId> positions, LocalDate on) {
        return jdbc
                .sql(ON_A_DAY + "and h.position_id = any(:positions)")
                .param("positions", positions.stream().map(PositionId::value).toArray(UUID[]::new))
                .param("on", on)
                .query(DatedOfficeholders::holding)
                .list()
                .stream()
                .collect(Collectors.toMap(holding -> holding.position().id(), Function.identity()));
    }

    @Override
    public List<Holding> heldBy(OfficialId official, LocalDate on) {
        return jdbc.sql(ON_A_DAY + OF_ONE)
                .param("official", official.value())
                .param("on", on)
                .query(DatedOfficeholders::holding)
                .list();
    }

    @Override
    public List<Holding> heldBy(OfficialId official, Instant at) {
        return jdbc.sql(AT_AN_INSTANT + OF_ONE)
                .param("official", official.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(DatedOfficeholders::holding)
                .list();
    }

    @Override
    public Optional<Official> findOfficial(OfficialId id) {
        return jdbc.sql("select id as official_id, nip, name, rank from organization.official where id = :id")
                .param("id", id.value())
                .query(Rows::official)
                .optional();
    }

    @Override
    public Optional<Official> findOfficial(Nip nip) {
        return jdbc.sql("select id as official_id, nip, name, rank from organization.official where nip = :nip")
                .param("nip", nip.digits())
                .query(Rows::official)
                .optional();
    }

    @Override
    public Map<OfficialId, Official> getOfficials(Collection<OfficialId> ids) {
        return jdbc
                .sql("select id as official_id, nip, name, rank from organization.official where id = any(:ids)")
                .param("ids", ids.stream().map(OfficialId::value).toArray(UUID[]::new))
                .query(Rows::official)
                .list()
                .stream()
                .collect(Collectors.toMap(Official::id, Function.identity()));
    }

    static Holding holding(ResultSet row, int at) throws SQLException {
        return new Holding(
                Rows.official(row, at),
                Rows.position(row, at),
                Capacity.valueOf(row.getString("capacity")),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class),
                row.getString("decree"));
    }
}
