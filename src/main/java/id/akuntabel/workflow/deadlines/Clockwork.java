package id.akuntabel.workflow.deadlines;

import id.akuntabel.workflow.procedures.ProcedureStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The clocks of open steps as rows.
@Repository
class Clockwork {

    private static final TypeReference<List<Due.Reminder>> LADDER = new TypeReference<>() {};

    private static final String OPEN = """
            select s.id, s.key, s.due_at, s.ladder, s.next_rung_at, s.basis, s.overdue_at, c.number, c.engine_definition,
                   c.agency_id
            from workflow.step s join workflow.sop_case c on c.id = s.case_id
            where s.state = 'OPEN' and c.state = 'RUNNING'
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ProcedureStore procedures;

    Clockwork(JdbcClient jdbc, JsonMapper json, ProcedureStore procedures) {
        this.jdbc = jdbc;
        this.json = json;
        this.procedures = procedures;
    }

    /// @param row number of the step in its table
    record Ticking(
            long step,
            String row,
            String caseNumber,
            UUID agency,
            Instant dueAt,
            List<Due.Reminder> ladder,
            @Nullable Instant nextRungAt,
            Due.@Nullable Basis basis) {}

    /// Steps with a rung that has fallen due. Those that another node works on are passed over.
    List<Ticking> claimDue(Instant now, int most) {
        return jdbc.sql(OPEN + """
                and s.next_rung_at <= :now
                order by s.next_rung_at, s.id
                limit :most
                for update of s skip locked
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(this::ticking)
                .list();
    }

    /// Open steps whose deadline was computed, locked; of one agency, or of all.
    List<Ticking> computed(@Nullable UUID agency) {
        return jdbc.sql(OPEN + """
                and s.basis is not null and (cast(:agency as uuid) is null or c.agency_id = :agency)
                order by s.id
                for update of s
                """)
                .param("agency", agency, java.sql.Types.OTHER)
                .query(this::ticking)
                .list();
    }

    /// Whether the rung was not marked before: each is, once.
    boolean mark(long step, Rung rung, Instant dueAt, Instant now) {
        return jdbc.sql("""
                insert into workflow.reminder (step_id, rung, due_at, created_at) values (:step, :rung, :due, :now)
                on conflict do nothing
                """)
                        .param("step", step)
                        .param("rung", rung.name())
                        .param("due", dueAt.atOffset(ZoneOffset.UTC))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void wind(long step, @Nullable Instant nextRungAt, boolean overdue, Instant now) {
        jdbc.sql("""
                update workflow.step
                set next_rung_at = :next, overdue_at = case when :overdue then coalesce(overdue_at, :now) end
                where id = :step
                """)
                .param("step", step)
                .param("next", nextRungAt == null ? null : nextRungAt.atOffset(ZoneOffset.UTC))
                .param("overdue", overdue)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void move(long step, Due due, Instant now) {
        var next = Due.next(due.ladder(), now);
        jdbc.sql("""
                update workflow.step
                set due_at = :due, slices = cast(:slices as jsonb), ladder = cast(:ladder as jsonb), next_rung_at = :next,
                    overdue_at = null, version = version + 1
                where id = :step
                """)
                .param("step", step)
                .param("due", due.at() == null ? null : due.at().atOffset(ZoneOffset.UTC))
                .param("slices", json.writeValueAsString(due.slices()))
                .param("ladder", json.writeValueAsString(due.ladder()))
                .param("next", next == null ? null : next.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Ticking ticking(ResultSet row, int number) throws SQLException {
        var basis = row.getString("basis");
        var next = row.getObject("next_rung_at", OffsetDateTime.class);
        return new Ticking(
                row.getLong("id"),
                procedures
                        .get(row.getString("engine_definition"))
                        .definition()
                        .step(row.getString("key"))
                        .row(),
                row.getString("number"),
                row.getObject("agency_id", UUID.class),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                json.readValue(row.getString("ladder"), LADDER),
                next == null ? null : next.toInstant(),
                basis == null ? null : json.readValue(basis, Due.Basis.class));
    }
}
