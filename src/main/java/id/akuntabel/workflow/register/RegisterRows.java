package id.akuntabel.workflow.register;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.workflow.cases.SopCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Processes as a list, each with the step it waits for: one statement a page.
@Repository
class RegisterRows {

    static final int PAGE = 50;

    private final JdbcClient jdbc;

    RegisterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param agencies null = all of them
    /// @param running  true = running and suspended ones, false = those that are over, null = both
    record Wanted(
            @Nullable Collection<AgencyId> agencies,
            @Nullable Boolean running,
            @Nullable String family,
            @Nullable String search,
            int page) {}

    record Found(List<Row> rows, int total) {}

    record Row(
            String number,
            String title,
            SopCase.State state,
            AgencyId agency,
            String procedure,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String step,
            int iteration,
            @Nullable Instant dueAt) {}

    private record Counted(Row row, int total) {}

    Found list(Wanted wanted) {
        var counted = jdbc.sql("""
                select c.number, c.title, c.state, c.agency_id, c.engine_definition, c.started_at, c.ended_at,
                       open.key, open.iteration, open.due_at, count(*) over () as total
                from workflow.sop_case c
                join workflow.procedure p on p.engine_definition = c.engine_definition
                left join lateral (
                    select s.key, s.iteration, s.due_at from workflow.step s
                    where s.case_id = c.id and s.state in ('OPEN', 'CHILD')
                    order by s.due_at nulls last, s.id limit 1) open on true
                where (cast(:agencies as uuid[]) is null or c.agency_id = any(:agencies))
                  and (cast(:running as boolean) is null or (c.state in ('RUNNING', 'SUSPENDED')) = :running)
                  and (cast(:family as text) is null or p.family = :family)
                  and (cast(:search as text) is null or c.number ilike :search or c.title ilike :search)
                order by c.id desc
                limit %d offset :offset
                """.formatted(PAGE))
                .param(
                        "agencies",
                        wanted.agencies() == null
                                ? null
                                : wanted.agencies().stream()
                                        .map(AgencyId::value)
                                        .toArray(UUID[]::new),
                        Types.ARRAY)
                .param("running", wanted.running(), Types.BOOLEAN)
                .param("family", wanted.family(), Types.VARCHAR)
                .param("search", like(wanted.search()), Types.VARCHAR)
                .param("offset", (wanted.page() - 1) * PAGE)
                .query((row, number) -> new Counted(row(row), row.getInt("total")))
                .list();
        return new Found(
                counted.stream().map(Counted::row).toList(),
                counted.isEmpty() ? 0 : counted.getFirst().total());
    }

    private static @Nullable String like(@Nullable String search) {
        return search == null
                ? null
                : "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getString("number"),
                row.getString("title"),
                SopCase.State.valueOf(row.getString("state")),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("engine_definition"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "ended_at"),
                row.getString("key"),
                row.getInt("iteration"),
                instant(row, "due_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
