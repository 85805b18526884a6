package id.akuntabel.workflow.cases;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `workflow.sop_case`.
@Repository
public class CaseStore {

    private static final String SELECT = "select " + CaseRows.CASE + " from workflow.sop_case c ";

    private final JdbcClient jdbc;
    private final CaseRows rows;

    CaseStore(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    public Optional<SopCase> find(String number) {
        return jdbc.sql(SELECT + "where c.number = :number")
                .param("number", number)
                .query(rows::sopCase)
                .optional();
    }

    public SopCase get(long id) {
        return jdbc.sql(SELECT + "where c.id = :id")
                .param("id", id)
                .query(rows::sopCase)
                .single();
    }

    /// Processes that this one started, in order of their numbers.
    public List<SopCase> children(long parent) {
        return jdbc.sql(SELECT + "where c.parent_case_id = :parent order by c.id")
                .param("parent", parent)
                .query(rows::sopCase)
                .list();
    }

    Optional<SopCase> lock(String number) {
        return jdbc.sql(SELECT + "where c.number = :number for update")
                .param("number", number)
                .query(rows::sopCase)
                .optional();
    }

    /// Locks the processes that wait for this one, the nearest first: when it ends, they go on in the same transaction.
    void lockWaitingAbove(SopCase sopCase) {
        var waiting = sopCase;
        while (waiting != null && waiting.parent() != null) {
            waiting = jdbc.sql(SELECT + """
                            join workflow.step s on s.case_id = c.id
                            where s.id = :step and s.state = 'CHILD'
                            for update of c
                            """)
                    .param("step", waiting.parent().stepId())
                    .query(rows::sopCase)
                    .optional()
                    .orElse(null);
        }
    }

    SopCase lockByInstance(String instance) {
        return jdbc.sql(SELECT + "where c.engine_instance = :instance for update")
                .param("instance", instance)
                .query(rows::sopCase)
                .single();
    }

    /// The next number of the series, without gaps: other starts of the series wait until this one is stored or gone.
    String takeNumber(String prefix, int year) {
        var next = jdbc.sql("""
                insert into workflow.case_number (prefix, year, last) values (:prefix, :year, 1)
                on conflict (prefix, year) do update set last = workflow.case_number.last + 1
                returning last
                """)
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%04d".formatted(prefix, year, next);
    }

    SopCase insert(NewCase fresh) {
        var id = jdbc.sql("""
                insert into workflow.sop_case
                    (number, engine_definition, agency_id, title, period, state, engine_instance, parent_case_id,
                     parent_step_id, started_at, started_by, started_position, started_as)
                values
                    (:number, :procedure, :agency, :title, :period, 'RUNNING', :instance, :parentCase, :parentStep,
                     :at, :by, :position, :as)
                returning id
                """)
                .param("number", fresh.number())
                .param("procedure", fresh.procedure())
                .param("agency", fresh.agency().value())
                .param("title", fresh.title())
                .param("period", fresh.period())
                .param("instance", fresh.instance())
                .param(
                        "parentCase",
                        fresh.parent() == null ? null : fresh.parent().caseId())
                .param(
                        "parentStep",
                        fresh.parent() == null ? null : fresh.parent().stepId())
                .param("at", utc(fresh.at()))
                .param("by", fresh.by() == null ? null : fresh.by().value())
                .param(
                        "position",
                        fresh.position() == null ? null : fresh.position().value())
                .param("as", fresh.as())
                .query(Long.class)
                .single();
        return get(id);
    }

    void finish(long id, Instant at) {
        jdbc.sql(
                        "update workflow.sop_case set state = 'FINISHED', ended_at = :at, version = version + 1 where id = :id")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void suspend(long id, String reason, Instant at) {
        jdbc.sql("""
                update workflow.sop_case
                set state = 'SUSPENDED', suspended_at = :at, reason = :reason, version = version + 1
                where id = :id
                """)
                .param("id", id)
                .param("reason", reason)
                .param("at", utc(at))
                .update();
    }

    void resume(long id) {
        jdbc.sql("""
                update workflow.sop_case
                set state = 'RUNNING', suspended_at = null, reason = null, version = version + 1
                where id = :id
                """).param("id", id).update();
    }

    void cancel(long id, String reason, Instant at) {
        jdbc.sql("""
                update workflow.sop_case
                set state = 'CANCELLED', ended_at = :at, reason = :reason, version = version + 1
                where id = :id
                """)
                .param("id", id)
                .param("reason", reason)
                .param("at", utc(at))
                .update();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    record NewCase(
            String number,
            String procedure,
            AgencyId agency,
            String title,
            @Nullable String period,
            String instance,
            SopCase.@Nullable Parent parent,
            Instant at,
            @Nullable OfficialId by,
            @Nullable PositionId position,
            String as) {}
}
