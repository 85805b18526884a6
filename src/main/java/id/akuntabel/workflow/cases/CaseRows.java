package id.akuntabel.workflow.cases;

import id.akuntabel.calendar.Deadline;
import id.akuntabel.calendar.Period;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads rows of processes and steps.
@Component
class CaseRows {

    static final String CASE = """
            c.id as c_id, c.number, c.engine_definition, c.agency_id, c.title, c.period, c.state as c_state,
            c.engine_instance, c.parent_case_id, c.parent_step_id, c.started_at, c.started_by, c.started_position,
            c.started_as, c.suspended_at, c.ended_at, c.reason""";

    static final String STEP = """
            s.id as s_id, s.case_id, s.key, s.iteration, s.state as s_state, s.engine_execution, s.engine_task,
            s.came_from, s.given_by, s.arrived_at, s.opened_at, s.claimed_position, s.claimed_by, s.claimed_name,
            s.claimed_at, s.moved, s.due_at, s.due_fixed, s.slices, s.overdue_at, s.done_at, s.done_by, s.done_position, s.done_as,
            s.outcome, s.note, s.facts, s.ticked, s.draft, s.draft_at, s.version,
            array(select candidate.position_id from workflow.candidate where candidate.step_id = s.id) as candidates""";

    private static final TypeReference<List<Deadline.Slice>> SLICES = new TypeReference<>() {};
    private static final TypeReference<Map<String, List<String>>> DRAFT = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JsonMapper json;

    CaseRows(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        return json.writeValueAsString(value);
    }

    SopCase sopCase(ResultSet row, int number) throws SQLException {
        var parent = row.getObject("parent_case_id", Long.class);
        var period = row.getString("period");
        return new SopCase(
                row.getLong("c_id"),
                row.getString("number"),
                row.getString("engine_definition"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getString("title"),
                period == null ? null : Period.of(period),
                SopCase.State.valueOf(row.getString("c_state")),
                row.getString("engine_instance"),
                parent == null ? null : new SopCase.Parent(parent, row.getLong("parent_step_id")),
                instant(row, "started_at"),
                official(row, "started_by"),
                position(row, "started_position"),
                row.getString("started_as"),
                findInstant(row, "suspended_at"),
                findInstant(row, "ended_at"),
                row.getString("reason"));
    }

    Step step(ResultSet row, int number) throws SQLException {
        var draft = row.getString("draft");
        return new Step(
                row.getLong("s_id"),
                row.getLong("case_id"),
                row.getString("key"),
                row.getInt("iteration"),
                Step.State.valueOf(row.getString("s_state")),
                row.getString("engine_execution"),
                row.getString("engine_task"),
                row.getObject("came_from", Long.class),
                row.getString("given_by"),
                instant(row, "arrived_at"),
                findInstant(row, "opened_at"),
                claim(row),
                row.getString("moved"),
                findInstant(row, "due_at"),
                row.getBoolean("due_fixed"),
                json.readValue(row.getString("slices"), SLICES),
                findInstant(row, "overdue_at"),
                done(row),
                draft == null ? Map.of() : json.readValue(draft, DRAFT),
                findInstant(row, "draft_at"),
                candidates(row),
                row.getInt("version"));
    }

    private static Step.@Nullable Claim claim(ResultSet row) throws SQLException {
        var position = position(row, "claimed_position");
        return position == null
                ? null
                : new Step.Claim(
                        position,
                        official(row, "claimed_by"),
                        row.getString("claimed_name"),
                        instant(row, "claimed_at"));
    }

    private Step.@Nullable Done done(ResultSet row) throws SQLException {
        var at = findInstant(row, "done_at");
        return at == null
                ? null
                : new Step.Done(
                        at,
                        official(row, "done_by"),
                        position(row, "done_position"),
                        row.getString("done_as"),
                        row.getString("outcome"),
                        row.getString("note"),
                        json.readValue(row.getString("facts"), FACTS),
                        texts(row, "ticked"));
    }

    private static Set<PositionId> candidates(ResultSet row) throws SQLException {
        return Stream.of((Object[]) row.getArray("candidates").getArray())
                .map(id -> new PositionId((UUID) id))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }

    private static @Nullable OfficialId official(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new OfficialId(id);
    }

    private static @Nullable PositionId position(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PositionId(id);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant findInstant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
