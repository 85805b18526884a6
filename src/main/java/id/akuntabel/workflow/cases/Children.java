package id.akuntabel.workflow.cases;

import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The processes that a fan-out started, agency by agency: how far each is, and which is late.
@Repository
public class Children {

    private final JdbcClient jdbc;

    Children(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param dueAt    of its open step, the earliest
    /// @param openStep the step that is open, the earliest due; null when none is
    /// @param chased   when somebody last reminded
    public record Child(
            String number,
            String title,
            AgencyId agency,
            SopCase.State state,
            @Nullable Long openStep,
            @Nullable Instant dueAt,
            @Nullable Instant endedAt,
            @Nullable Instant chased,
            int times) {

        public boolean in() {
            return state == SopCase.State.FINISHED;
        }
    }

    /// @param family of the sub-procedure; other sub-processes of the same parent are left out
    public List<Child> of(String parent, String family) {
        return jdbc.sql("""
                select c.number, c.title, c.agency_id, c.state, c.ended_at,
                       open.id as open_step, open.due_at,
                       (select max(r.created_at) from workflow.reminder r join workflow.step rs on rs.id = r.step_id
                        where rs.case_id = c.id and r.rung = 'CHASED') as chased,
                       (select count(*) from workflow.reminder r join workflow.step rs on rs.id = r.step_id
                        where rs.case_id = c.id and r.rung = 'CHASED') as times
                from workflow.sop_case c
                join workflow.sop_case parent on parent.id = c.parent_case_id
                join workflow.procedure p on p.engine_definition = c.engine_definition
                left join lateral (
                    select s.id, s.due_at from workflow.step s
                    where s.case_id = c.id and s.state = 'OPEN'
                    order by s.due_at nulls last, s.id limit 1) open on true
                where parent.number = :parent and p.family = :family
                order by c.id
                """)
                .param("parent", parent)
                .param("family", family)
                .query(Children::child)
                .list();
    }

    private static Child child(ResultSet row, int number) throws SQLException {
        return new Child(
                row.getString("number"),
                row.getString("title"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                SopCase.State.valueOf(row.getString("state")),
                row.getObject("open_step", Long.class),
                instant(row, "due_at"),
                instant(row, "ended_at"),
                instant(row, "chased"),
                row.getInt("times"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
