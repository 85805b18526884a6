package id.akuntabel.workflow.recurrence;

import id.akuntabel.calendar.Period;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.workflow.Procedure;
import id.akuntabel.workflow.procedures.ProcedureStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `workflow.start_offer`.
@Repository
class Offers {

    /// More than these are not shown: what waits, then the newest.
    static final int MOST = 200;

    private static final String SELECT = """
            select o.id, o.agency_id, o.period, o.due_at, o.state, o.settled_at, o.settled_by, o.reason,
                   c.number, p.engine_definition, p.state = 'IN_FORCE' as in_force
            from workflow.start_offer o
            join lateral (select q.engine_definition, q.state from workflow.procedure q where q.family = o.family
                          order by q.state = 'IN_FORCE' desc, q.edition desc limit 1) p on true
            left join workflow.sop_case c on c.id = o.case_id
            """;

    private final JdbcClient jdbc;
    private final ProcedureStore procedures;

    Offers(JdbcClient jdbc, ProcedureStore procedures) {
        this.jdbc = jdbc;
        this.procedures = procedures;
    }

    /// What an offer is about; there is never a second one.
    record Key(String family, AgencyId agency, String period) {}

    Set<Key> known() {
        return new HashSet<>(jdbc.sql("select family, agency_id, period from workflow.start_offer")
                .query((row, at) -> new Key(
                        row.getString("family"),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getString("period")))
                .list());
    }

    /// A procedure in force that recurs.
    ///
    /// @param since when the first edition of its family was taken into service
    record Recurring(Procedure procedure, Instant since) {}

    List<Recurring> recurring() {
        return jdbc.sql("""
                select p.engine_definition,
                       (select min(first.deployed_at) from workflow.procedure first where first.family = p.family) as since
                from workflow.procedure p
                where p.state = 'IN_FORCE' and jsonb_array_length(coalesce(p.definition -> 'recurs', '[]')) > 0
                order by p.family
                """)
                .query((row, at) -> new Recurring(
                        procedures.get(row.getString("engine_definition")).definition(), instant(row, "since")))
                .list();
    }

    /// Whether it is new and waits. One for which a process runs or ran already is stored as started with it.
    boolean insert(Key key, Instant dueAt, Instant now) {
        return jdbc.sql("""
                insert into workflow.start_offer
                    (family, agency_id, period, due_at, offered_at, state, case_id, settled_at, settled_by)
                select :family, :agency, :period, :due, :now,
                       case when c.id is null then 'WAITING' else 'STARTED' end, c.id, c.started_at, c.started_as
                from (values (1)) as one
                left join lateral (
                    select running.id, running.started_at, running.started_as
                    from workflow.sop_case running join workflow.procedure p using (engine_definition)
                    where p.family = :family and running.agency_id = :agency and running.period = :period
                      and running.state <> 'CANCELLED'
                    order by running.id limit 1) c on true
                on conflict (family, agency_id, period) do nothing
                returning state
                """)
                .param("family", key.family())
                .param("agency", key.agency().value())
                .param("period", key.period())
                .param("due", dueAt.atOffset(ZoneOffset.UTC))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(String.class)
                .optional()
                .filter("WAITING"::equals)
                .isPresent();
    }

    /// What waits in these agencies and can be started, the earliest due first.
    List<Offer> waiting(Collection<AgencyId> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + """
                        where o.state = 'WAITING' and p.state = 'IN_FORCE' and o.agency_id = any(:agencies)
                        order by o.due_at, o.id
                        limit %d
                        """.formatted(MOST))
                        .param("agencies", ids(agencies))
                        .query(this::offer)
                        .list();
    }

    /// Of these agencies: what waits first, the earliest due first, then the newest.
    List<Offer> of(Collection<AgencyId> agencies) {
        return jdbc.sql(SELECT + """
                where o.agency_id = any(:agencies)
                order by o.state = 'WAITING' desc, case when o.state = 'WAITING' then o.due_at end, o.due_at desc, o.id desc
                limit %d
                """.formatted(MOST))
                .param("agencies", ids(agencies))
                .query(this::offer)
                .list();
    }

    Optional<Offer> find(long id) {
        return jdbc.sql(SELECT + "where o.id = :id")
                .param("id", id)
                .query(this::offer)
                .optional();
    }

    /// Held until the transaction ends: of two who settle it, the second reads what the first did.
    Optional<Offer> lock(long id) {
        return jdbc.sql(SELECT + "where o.id = :id for update of o")
                .param("id", id)
                .query(this::offer)
                .optional();
    }

    void dismiss(long id, String reason, Instant at, String by) {
        jdbc.sql("""
                update workflow.start_offer
                set state = 'DISMISSED', reason = :reason, settled_at = :at, settled_by = :by
                where id = :id and state = 'WAITING'
                """)
                .param("id", id)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /// The offer that this process answers, if one waits.
    void started(String caseNumber) {
        jdbc.sql("""
                update workflow.start_offer o
                set state = 'STARTED', case_id = c.id, settled_at = c.started_at, settled_by = c.started_as
                from workflow.sop_case c join workflow.procedure p using (engine_definition)
                where c.number = :number and o.state = 'WAITING'
                  and o.family = p.family and o.agency_id = c.agency_id and o.period = c.period
                """).param("number", caseNumber).update();
    }

    private Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getLong("id"),
                procedures.get(row.getString("engine_definition")).definition(),
                row.getBoolean("in_force"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                Period.of(row.getString("period")),
                instant(row, "due_at"),
                settled(row));
    }

    private static Offer.@Nullable Settled settled(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "STARTED" ->
                new Offer.Settled.Started(
                        row.getString("number"), instant(row, "settled_at"), row.getString("settled_by"));
            case "DISMISSED" ->
                new Offer.Settled.Dismissed(
                        row.getString("reason"), instant(row, "settled_at"), row.getString("settled_by"));
            default -> null;
        };
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static UUID[] ids(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toArray(UUID[]::new);
    }
}
