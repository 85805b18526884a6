package id.akuntabel.workflow.cases;

import static id.akuntabel.workflow.cases.CaseStore.utc;

import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.workflow.deadlines.Due;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `workflow.step`.
@Repository
public class StepStore {

    private final JdbcClient jdbc;
    private final CaseRows rows;

    StepStore(JdbcClient jdbc, CaseRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /// All steps of a process in the order in which they were reached.
    public List<Step> ofCase(long sopCase) {
        return jdbc.sql("select " + CaseRows.STEP + " from workflow.step s where s.case_id = :case order by s.id")
                .param("case", sopCase)
                .query(rows::step)
                .list();
    }

    public Optional<Step> find(long id) {
        return jdbc.sql("select " + CaseRows.STEP + " from workflow.step s where s.id = :id")
                .param("id", id)
                .query(rows::step)
                .optional();
    }

    /// A step with its process, both locked, the process first, as whoever cancels it does. Whoever comes second waits
    /// and then reads what the first has done.
    Optional<OnDesk> lock(long id) {
        return jdbc.sql("select " + CaseRows.CASE + ", " + CaseRows.STEP + """

                from workflow.step s join workflow.sop_case c on c.id = s.case_id
                where s.id = :id
                for update of c, s
                """)
                .param("id", id)
                .query((row, number) -> new OnDesk(rows.sopCase(row, number), rows.step(row, number)))
                .optional();
    }

    /// A step with the process it belongs to.
    public record OnDesk(SopCase sopCase, Step step) {}

    /// Stores a step that was reached, with the positions that may do it. Counts how often it was reached before.
    long insert(NewStep fresh) {
        return jdbc.sql("""
                with reached as (
                    insert into workflow.step
                        (case_id, key, iteration, state, engine_execution, engine_task, came_from, given_by, arrived_at,
                         due_at, due_fixed, slices, ladder, next_rung_at, basis, draft)
                    values
                        (:case, :key,
                         (select count(*) + 1 from workflow.step earlier
                          where earlier.case_id = :case and earlier.key = :key and earlier.state <> 'WITHDRAWN'),
                         :state, :execution, :task, :cameFrom, :givenBy, :at,
                         :due, :fixed, cast(:slices as jsonb), cast(:ladder as jsonb), :rung, cast(:basis as jsonb),
                         cast(:draft as jsonb))
                    returning id),
                doers as (
                    insert into workflow.candidate (step_id, position_id)
                    select reached.id, position from reached, unnest(cast(:positions as uuid[])) as position)
                select id from reached
                """)
                .param("case", fresh.sopCase())
                .param("key", fresh.key())
                .param("state", fresh.task() == null ? "CHILD" : "OPEN")
                .param("execution", fresh.execution())
                .param("task", fresh.task())
                .param("cameFrom", fresh.cameFrom())
                .param("givenBy", fresh.givenBy())
                .param("at", utc(fresh.at()))
                .param("due", fresh.due().at() == null ? null : utc(fresh.due().at()))
                .param("fixed", fresh.due().fixed())
                .param("slices", rows.write(fresh.due().slices()))
                .param("ladder", rows.write(fresh.due().ladder()))
                .param(
                        "rung",
                        fresh.due().firstReminder() == null
                                ? null
                                : utc(fresh.due().firstReminder()))
                .param(
                        "basis",
                        fresh.due().basis() == null
                                ? null
                                : rows.write(fresh.due().basis()))
                .param("draft", fresh.draft() == null ? null : rows.write(fresh.draft()))
                .param(
                        "positions",
                        fresh.positions().stream().map(PositionId::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /// A step as the engine reached it.
    ///
    /// @param task     null where a sub-process runs
    /// @param cameFrom the completed step, when it lies in the same process
    record NewStep(
            long sopCase,
            String key,
            String execution,
            @Nullable String task,
            @Nullable Long cameFrom,
            @Nullable String givenBy,
            Instant at,
            Due due,
            Collection<PositionId> positions,
            @Nullable Map<String, List<String>> draft) {}

    void complete(long id, Step.Done done) {
        jdbc.sql("""
                update workflow.step
                set state = 'DONE', done_at = :at, done_by = :by, done_position = :position, done_as = :as,
                    outcome = :outcome, note = :note, facts = cast(:facts as json), ticked = :ticked,
                    opened_at = coalesce(opened_at, :at), draft = null, next_rung_at = null, version = version + 1
                where id = :id
                """)
                .param("id", id)
                .param("at", utc(done.at()))
                .param("by", done.by() == null ? null : done.by().value())
                .param(
                        "position",
                        done.position() == null ? null : done.position().value())
                .param("as", done.as())
                .param("outcome", done.outcome())
                .param("note", done.note())
                .param("facts", rows.write(done.facts()))
                .param("ticked", done.ticked().toArray(String[]::new))
                .update();
    }

    /// The step of a process that waits for a sub-process, locked.
    Optional<Step> lockWaiting(long id) {
        return jdbc.sql("select " + CaseRows.STEP
                        + " from workflow.step s where s.id = :id and s.state = 'CHILD' for update")
                .param("id", id)
                .query(rows::step)
                .optional();
    }

    /// Marks steps as no longer to be done: taken back, or ended with their process.
    void drop(Collection<Long> ids, Step.State state) {
        jdbc.sql("""
                update workflow.step set state = :state, next_rung_at = null, version = version + 1
                where id = any(:ids) and state in ('OPEN', 'CHILD')
                """)
                .param("state", state.name())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    /// Marks a completed step as taken back; what was done stays readable.
    void undo(long id) {
        jdbc.sql("update workflow.step set state = 'WITHDRAWN', version = version + 1 where id = :id")
                .param("id", id)
                .update();
    }

    /// Remembers that somebody who may do it has looked at it.
    public void opened(long id, Instant at) {
        jdbc.sql("update workflow.step set opened_at = :at where id = :id and opened_at is null and state = 'OPEN'")
                .param("id", id)
                .param("at", utc(at))
                .update();
    }

    void claim(long id, PositionId position, OfficialId by, String name, Instant at) {
        jdbc.sql("""
                update workflow.step
                set claimed_position = :position, claimed_by = :by, claimed_name = :name, claimed_at = :at,
                    opened_at = coalesce(opened_at, :at), version = version + 1
                where id = :id
                """)
                .param("id", id)
                .param("position", position.value())
                .param("by", by.value())
                .param("name", name)
                .param("at", utc(at))
                .update();
    }

    /// Gives a step to a position; one that the SOP did not name is added to those who may do it.
    void assign(long id, PositionId position, String name, Instant at) {
        jdbc.sql("""
                with added as (
                    insert into workflow.candidate (step_id, position_id, added) values (:id, :position, true)
                    on conflict do nothing)
                update workflow.step
                set claimed_position = :position, claimed_by = null, claimed_name = :name, claimed_at = :at,
                    opened_at = null, version = version + 1
                where id = :id
                """)
                .param("id", id)
                .param("position", position.value())
                .param("name", name)
                .param("at", utc(at))
                .update();
    }

    void release(long id) {
        jdbc.sql("""
                update workflow.step
                set claimed_position = null, claimed_by = null, claimed_name = null, claimed_at = null,
                    version = version + 1
                where id = :id
                """).param("id", id).update();
    }

    void draft(long id, Map<String, List<String>> fields, Instant at) {
        jdbc.sql("update workflow.step set draft = cast(:draft as jsonb), draft_at = :at where id = :id")
                .param("id", id)
                .param("draft", rows.write(fields))
                .param("at", utc(at))
                .update();
    }

    void due(long id, Due due) {
        jdbc.sql("""
                update workflow.step
                set due_at = :due, due_fixed = :fixed, slices = cast(:slices as jsonb), ladder = cast(:ladder as jsonb),
                    next_rung_at = :rung, basis = cast(:basis as jsonb), overdue_at = null, version = version + 1
                where id = :id
                """)
                .param("id", id)
                .param("due", due.at() == null ? null : utc(due.at()))
                .param("fixed", due.fixed())
                .param("slices", rows.write(due.slices()))
                .param("ladder", rows.write(due.ladder()))
                .param("rung", due.firstReminder() == null ? null : utc(due.firstReminder()))
                .param("basis", due.basis() == null ? null : rows.write(due.basis()))
                .update();
    }

    /// Puts a step off for one person.
    void putOff(long id, OfficialId official, Instant until) {
        jdbc.sql("""
                insert into workflow.snooze (official_id, step_id, until) values (:official, :id, :until)
                on conflict (official_id, step_id) do update set until = excluded.until
                """)
                .param("official", official.value())
                .param("id", id)
                .param("until", utc(until))
                .update();
    }

    void remind(long id, Instant dueAt, Instant at, String byWhom) {
        jdbc.sql("""
                insert into workflow.reminder (step_id, rung, due_at, created_at, by_whom)
                values (:id, 'CHASED', :due, :at, :by)
                """)
                .param("id", id)
                .param("due", utc(dueAt))
                .param("at", utc(at))
                .param("by", byWhom)
                .update();
    }
}
