package id.akuntabel.calendar.decrees;

import id.akuntabel.calendar.worktime.DayHours;
import id.akuntabel.calendar.worktime.HoursPeriod;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads decrees and adds them; there is nothing else to do with them.
@Repository
public class Decrees {

    private final JdbcClient jdbc;

    Decrees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Changes with every decree added, on any node. Cheap: a government has some dozens of decrees.
    String mark() {
        return jdbc.sql("select coalesce(md5(string_agg(id || number, ',' order by id)), '') from calendar.decree")
                .query(String.class)
                .single();
    }

    /// Newest first.
    public List<Decree> list() {
        return jdbc.sql("select * from calendar.decree order by decreed_on desc, id desc")
                .query(Decrees::decree)
                .list();
    }

    /// Everything that was ever decreed. Each list comes from one statement, so that a decree added meanwhile on
    /// another
    /// node is in it whole or not at all.
    public Timetable timetable() {
        return new Timetable(days(), hours());
    }

    Optional<Decree> find(String number, @Nullable String agencyCode) {
        return list().stream()
                .filter(decree ->
                        decree.number().equalsIgnoreCase(number) && Objects.equals(decree.agencyCode(), agencyCode))
                .findFirst();
    }

    /// Until the transaction ends nobody else adds a decree: what was checked stays true. Readers go on.
    void oneRecorderAtATime() {
        jdbc.sql("lock table calendar.decree in share row exclusive mode").update();
    }

    /// Adds a decree with all it says.
    ///
    /// @return its id, given by the database
    long add(NewDecree given, Decree decree) {
        var id = jdbc.sql("""
                        insert into calendar.decree
                            (number, title, decreed_on, agency_code, note, recorded_at, recorded_by)
                        values (:number, :title, :decreedOn, :agencyCode, :note, :recordedAt, :recordedBy)
                        returning id
                        """)
                .param("number", decree.number())
                .param("title", decree.title())
                .param("decreedOn", decree.decreedOn())
                .param("agencyCode", decree.agencyCode())
                .param("note", decree.note())
                .param("recordedAt", decree.recordedAt().atOffset(ZoneOffset.UTC))
                .param("recordedBy", decree.recordedBy())
                .query(Long.class)
                .single();
        for (var day : given.days()) {
            jdbc.sql("insert into calendar.day (decree, day, kind, name) values (:decree, :day, :kind, :name)")
                    .param("decree", id)
                    .param("day", day.day())
                    .param("kind", day.ruling().name())
                    .param("name", day.name())
                    .update();
        }
        if (given.hours() != null) {
            add(id, given.hours());
        }
        for (var withdrawn : given.withdrawnHours()) {
            jdbc.sql("insert into calendar.hours_withdrawn (hours, decree) values (:hours, :decree)")
                    .param("hours", withdrawn)
                    .param("decree", id)
                    .update();
        }
        return id;
    }

    private void add(long decree, HoursPeriod period) {
        var id = jdbc.sql("""
                        insert into calendar.hours (decree, name, valid_from, valid_until)
                        values (:decree, :name, :from, :until)
                        returning id
                        """)
                .param("decree", decree)
                .param("name", period.name())
                .param("from", period.from())
                .param("until", period.until())
                .query(Long.class)
                .single();
        period.week().forEach((weekday, hours) -> {
            var rest = hours.rest();
            jdbc.sql("""
                            insert into calendar.hours_of_day (hours, weekday, opens, closes, rest_from, rest_until)
                            values (:hours, :weekday, :opens, :closes, :restFrom, :restUntil)
                            """)
                    .param("hours", id)
                    .param("weekday", weekday.getValue())
                    .param("opens", hours.opens())
                    .param("closes", hours.closes())
                    .param("restFrom", rest == null ? null : rest.from())
                    .param("restUntil", rest == null ? null : rest.until())
                    .update();
        });
    }

    private List<DecreedDay> days() {
        return jdbc.sql("""
                        select day.day, day.kind, day.name, decree.*
                        from calendar.day
                        join calendar.decree on decree.id = day.decree
                        order by day.day, day.id
                        """)
                .query((row, index) -> new DecreedDay(
                        decree(row, index),
                        row.getObject("day", LocalDate.class),
                        Ruling.valueOf(row.getString("kind")),
                        row.getString("name")))
                .list();
    }

    private List<DecreedHours> hours() {
        var weeks = new LinkedHashMap<Long, Map<DayOfWeek, DayHours>>();
        var periods = new LinkedHashMap<Long, DecreedHours>();
        jdbc.sql("""
                        select hours.id as hours_id, hours.name, hours.valid_from, hours.valid_until, hours_of_day.*,
                            decree.*, withdrawing.number as withdrawn_by
                        from calendar.hours
                        join calendar.hours_of_day on hours_of_day.hours = hours.id
                        join calendar.decree on decree.id = hours.decree
                        left join calendar.hours_withdrawn on hours_withdrawn.hours = hours.id
                        left join calendar.decree withdrawing on withdrawing.id = hours_withdrawn.decree
                        order by hours.valid_from, hours.id, weekday
                        """).query(row -> {
            var id = row.getLong("hours_id");
            var week = weeks.computeIfAbsent(id, any -> new EnumMap<>(DayOfWeek.class));
            week.put(DayOfWeek.of(row.getInt("weekday")), dayHours(row));
            periods.put(id, hours(id, row, week));
        });
        return List.copyOf(periods.values());
    }

    private static DecreedHours hours(long id, ResultSet row, Map<DayOfWeek, DayHours> week) throws SQLException {
        var decree = decree(row, 0);
        var period = new HoursPeriod(
                row.getString("name"),
                decree.number(),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                week);
        return new DecreedHours(id, decree, period, row.getString("withdrawn_by"));
    }

    private static DayHours dayHours(ResultSet row) throws SQLException {
        var restFrom = row.getObject("rest_from", LocalTime.class);
        var restUntil = row.getObject("rest_until", LocalTime.class);
        return new DayHours(
                row.getObject("opens", LocalTime.class),
                row.getObject("closes", LocalTime.class),
                restFrom == null ? null : new DayHours.Span(restFrom, restUntil));
    }

    private static Decree decree(ResultSet row, int index) throws SQLException {
        return new Decree(
                row.getLong("id"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("decreed_on", LocalDate.class),
                row.getString("agency_code"),
                row.getString("note"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }
}
