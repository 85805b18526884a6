package id.akuntabel.workflow.procedures;

import id.akuntabel.calendar.WorkingCalendar;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.workflow.CaseRecords;
import id.akuntabel.workflow.deadlines.Deadlines;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads them from the rows of the processes; working time is counted in the calendar of the agency that ran them.
@Repository
class StoredCaseRecords implements CaseRecords {

    private static final Map<String, String> STATES =
            Map.of("RUNNING", "berjalan", "SUSPENDED", "ditunda", "FINISHED", "selesai", "CANCELLED", "dibatalkan");

    private final JdbcClient jdbc;
    private final Structure structure;
    private final Deadlines deadlines;

    StoredCaseRecords(JdbcClient jdbc, Structure structure, Deadlines deadlines) {
        this.jdbc = jdbc;
        this.structure = structure;
        this.deadlines = deadlines;
    }

    @Override
    public List<Line> processesOf(String family, Collection<AgencyId> agencies) {
        return jdbc.sql("""
                        select c.number, c.title, c.agency_id, p.edition, c.state, c.started_at, c.ended_at
                        from workflow.sop_case c join workflow.procedure p using (engine_definition)
                        where p.family = :family and c.agency_id = any(:agencies)
                        order by (c.ended_at is not null), c.started_at desc, c.id desc
                        limit 100
                        """)
                .param("family", family)
                .param("agencies", ids(agencies))
                .query((row, at) -> new Line(
                        row.getString("number"),
                        row.getString("title"),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getInt("edition"),
                        STATES.getOrDefault(row.getString("state"), ""),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("ended_at", OffsetDateTime.class))))
                .list();
    }

    @Override
    public List<StepTime> timesOf(String family, Collection<AgencyId> agencies) {
        var known = structure.getAgencies(agencies);
        var calendars = deadlines.calendars();
        return completions(family, agencies).stream()
                .collect(Collectors.groupingBy(Completed::step))
                .entrySet()
                .stream()
                .map(step -> time(
                        step.getKey(), step.getValue(), id -> calendars.apply(Objects.requireNonNull(known.get(id)))))
                .toList();
    }

    private record Completed(String step, AgencyId agency, Instant arrived, Instant done, boolean late) {}

    private List<Completed> completions(String family, Collection<AgencyId> agencies) {
        return jdbc.sql("""
                        select s.key, c.agency_id, s.arrived_at, s.done_at, coalesce(s.done_at > s.due_at, false) as late
                        from workflow.step s
                        join workflow.sop_case c on c.id = s.case_id
                        join workflow.procedure p using (engine_definition)
                        where p.family = :family and c.agency_id = any(:agencies) and s.state = 'DONE'
                        order by s.done_at desc, s.id desc
                        limit 500
                        """)
                .param("family", family)
                .param("agencies", ids(agencies))
                .query((row, at) -> new Completed(
                        row.getString("key"),
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        row.getObject("arrived_at", OffsetDateTime.class).toInstant(),
                        row.getObject("done_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("late")))
                .list();
    }

    private static StepTime time(
            String step, List<Completed> completions, Function<AgencyId, WorkingCalendar> calendars) {
        var times = completions.stream()
                .map(completion -> calendars
                        .apply(completion.agency())
                        .workingTimeBetween(completion.arrived(), completion.done()))
                .sorted()
                .toList();
        var late = completions.stream().filter(Completed::late).count();
        Duration median = times.get((times.size() - 1) / 2);
        return new StepTime(step, completions.size(), (int) late, median, times.getLast());
    }

    private static UUID[] ids(Collection<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).toArray(UUID[]::new);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
