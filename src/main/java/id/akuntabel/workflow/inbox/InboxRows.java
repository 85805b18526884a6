package id.akuntabel.workflow.inbox;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits for a person, over all positions in which they act today. A fixed number of statements, however much
/// waits.
@Repository
class InboxRows {

    /// Steps for the positions: with what the person has put off, and whether somebody took it.
    private static final String MINE = """
            with mine as (
                select s.id, s.key, s.iteration, s.given_by, s.arrived_at, s.opened_at, s.claimed_position, s.due_at, s.moved,
                       s.done_at, s.came_from, c.number, c.title, c.agency_id, c.engine_definition, c.state as case_state,
                       p.family, p.title as sop,
                       (select min(snooze.until) from workflow.snooze
                        where snooze.step_id = s.id and snooze.official_id = :official and snooze.until > :now) as put_off,
                       (select count(*) from workflow.candidate other where other.step_id = s.id) as candidates,
                       coalesce(s.claimed_position,
                                (select d.position_id from workflow.candidate d
                                 where d.step_id = s.id and d.position_id = any(:positions) limit 1)) as position_id,
                       (select before.note from workflow.step before
                        where before.id = s.came_from and before.note is not null and s.iteration > 1) as reason
                from workflow.step s
                join workflow.sop_case c on c.id = s.case_id
                join workflow.procedure p on p.engine_definition = c.engine_definition
                where s.state = 'OPEN' and c.state = 'RUNNING'
                  and (s.claimed_position = any(:positions)
                       or (s.claimed_position is null
                           and exists (select from workflow.candidate mine
                                       where mine.step_id = s.id and mine.position_id = any(:positions)))))
            """;

    private static final String WAITING = "put_off is null and (claimed_position is not null or candidates = 1)";
    private static final String TO_TAKE = "put_off is null and claimed_position is null and candidates > 1";
    private static final String PUT_OFF = "put_off is not null";

    private final JdbcClient jdbc;

    InboxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Counts(int waiting, int toTake, int putOff, int late, int fresh) {}

    Counts count(OfficialId official, Collection<PositionId> positions, Instant now) {
        return jdbc.sql(MINE + """
                select count(*) filter (where %1$s) as waiting,
                       count(*) filter (where %2$s) as to_take,
                       count(*) filter (where %3$s) as put_off,
                       count(*) filter (where %1$s and due_at < :now) as late,
                       count(*) filter (where %1$s and opened_at is null) as fresh
                from mine
                """.formatted(WAITING, TO_TAKE, PUT_OFF))
                .param("official", official.value())
                .param("positions", ids(positions))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Counts(
                        row.getInt("waiting"),
                        row.getInt("to_take"),
                        row.getInt("put_off"),
                        row.getInt("late"),
                        row.getInt("fresh")))
                .single();
    }

    /// @param total over all pages
    record Found(List<Row> rows, int total) {}

    Found list(OfficialId official, Collection<PositionId> positions, InboxFilter filter, Instant now) {
        var rows = jdbc.sql(MINE + """
                select mine.*, count(*) over () as total
                from mine
                where %s
                  and (cast(:position as uuid) is null or position_id = :position)
                  and (cast(:family as text) is null or family = :family)
                  and (cast(:before as timestamptz) is null or due_at < :before)
                  and (cast(:search as text) is null or title ilike :search or number ilike :search or sop ilike :search)
                order by due_at nulls last, arrived_at, id
                limit %d offset :offset
                """.formatted(condition(filter.tab()), InboxFilter.PAGE))
                .param("official", official.value())
                .param("positions", ids(positions))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param(
                        "position",
                        filter.position() == null ? null : filter.position().value(),
                        java.sql.Types.OTHER)
                .param("family", filter.family(), java.sql.Types.VARCHAR)
                .param("before", filter.dueBefore(now), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("search", filter.like(), java.sql.Types.VARCHAR)
                .param("offset", filter.offset())
                .query((row, number) -> new Counted(row(row), row.getInt("total")))
                .list();
        return new Found(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /// What the person has done, newest first.
    Found done(OfficialId official, InboxFilter filter) {
        var rows = jdbc.sql("""
                select s.id, s.key, s.iteration, s.given_by, s.arrived_at, s.opened_at, s.due_at, s.moved, s.done_at,
                       c.number, c.title, c.agency_id, c.engine_definition, s.done_position as position_id, null as put_off,
                       null as reason, s.claimed_position, count(*) over () as total
                from workflow.step s
                join workflow.sop_case c on c.id = s.case_id
                where s.state = 'DONE' and s.done_by = :official
                  and (cast(:search as text) is null or c.title ilike :search or c.number ilike :search)
                order by s.done_at desc, s.id desc
                limit %d offset :offset
                """.formatted(InboxFilter.PAGE))
                .param("official", official.value())
                .param("search", filter.like(), java.sql.Types.VARCHAR)
                .param("offset", filter.offset())
                .query((row, number) -> new Counted(row(row), row.getInt("total")))
                .list();
        return new Found(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /// Open steps of processes in which the person has done something: in other hands now.
    int withOthers(OfficialId official, Collection<PositionId> positions) {
        return jdbc.sql("""
                select count(*)
                from workflow.step s join workflow.sop_case c on c.id = s.case_id
                where s.state = 'OPEN' and c.state = 'RUNNING'
                  and (c.started_by = :official
                       or exists (select from workflow.step done where done.case_id = c.id and done.done_by = :official))
                  and not exists (select from workflow.candidate d
                                  where d.step_id = s.id and d.position_id = any(:positions))
                """)
                .param("official", official.value())
                .param("positions", ids(positions))
                .query(Integer.class)
                .single();
    }

    /// SOPs among what waits, for the filter.
    record Sop(String family, String title) {}

    List<Sop> families(OfficialId official, Collection<PositionId> positions, Instant now) {
        return jdbc.sql(MINE + "select distinct family, sop from mine order by sop")
                .param("official", official.value())
                .param("positions", ids(positions))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Sop(row.getString("family"), row.getString("sop")))
                .list();
    }

    record Row(
            long step,
            String key,
            int iteration,
            @Nullable String givenBy,
            Instant arrivedAt,
            boolean fresh,
            @Nullable Instant dueAt,
            @Nullable String moved,
            @Nullable Instant doneAt,
            String caseNumber,
            String caseTitle,
            AgencyId agency,
            String procedure,
            @Nullable PositionId position,
            @Nullable Instant putOff,
            @Nullable String reason) {}

    private record Counted(Row row, int total) {}

    private static String condition(InboxFilter.View tab) {
        return switch (tab) {
            case WAITING -> WAITING;
            case TO_TAKE -> TO_TAKE;
            case PUT_OFF -> PUT_OFF;
            case DONE -> throw new IllegalArgumentException("what is done is asked otherwise");
        };
    }

    private static Row row(ResultSet row) throws SQLException {
        var position = row.getObject("position_id", UUID.class);
        return new Row(
                row.getLong("id"),
                row.getString("key"),
                row.getInt("iteration"),
                row.getString("given_by"),
                row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                row.getObject("opened_at") == null,
                instant(row, "due_at"),
                row.getString("moved"),
                instant(row, "done_at"),
                row.getString("number"),
                row.getString("title"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("engine_definition"),
                position == null ? null : new PositionId(position),
                instant(row, "put_off"),
                row.getString("reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static UUID[] ids(Collection<PositionId> positions) {
        return positions.stream().map(PositionId::value).toArray(UUID[]::new);
    }
}
