package id.akuntabel.measurement.correction;

import id.akuntabel.calendar.Period.Quarter;
import id.akuntabel.measurement.correction.Correction.Progress;
import id.akuntabel.measurement.correction.Correction.State;
import id.akuntabel.measurement.rounds.Round;
import id.akuntabel.measurement.rounds.Sheet;
import id.akuntabel.measurement.rounds.Stamp;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Position;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Corrective actions with what became of them: two statements, however many.
@Repository
public class Corrections {

    private static final String SELECT = """
            select c.*, r.year, r.quarter, s.unit_code, s.unit_name, i.code, i.name, s.state as sheet_state,
                   former.actual_text as former_text, former.quarter_words as former_words,
                   present.actual_text as present_text, present.quarter_words as present_words,
                   present.quarter_capped >= 100 as reached
            from measurement.correction c
            join measurement.item i on i.id = c.item
            join measurement.sheet s on s.id = c.sheet
            join measurement.round r on r.id = s.round
            left join lateral (
                select x.actual_text, x.quarter_words
                from measurement.submission m
                join measurement.result x on x.sheet = m.sheet and x.submission = m.number and x.item = c.item
                where m.sheet = c.sheet and m.at <= c.at order by m.number desc limit 1) former on true
            left join measurement.result present
                on present.sheet = s.id and present.submission = s.submissions and present.item = c.item
            """;

    private record Told(long correction, Progress progress) {}

    private final JdbcClient jdbc;

    Corrections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest quarter first, at most 200.
    public List<Correction> of(AgencyId agency) {
        var found = jdbc.sql(SELECT + """
                        where c.agency = :agency order by r.year desc, r.quarter desc, s.id, i.place limit 200
                        """)
                .param("agency", agency.value())
                .query((row, index) -> row(row))
                .list();
        return withProgress(found);
    }

    Optional<Correction> find(AgencyId agency, long id) {
        return withProgress(jdbc.sql(SELECT + "where c.agency = :agency and c.id = :id")
                        .param("agency", agency.value())
                        .param("id", id)
                        .query((row, index) -> row(row))
                        .list())
                .stream()
                .findFirst();
    }

    /// Planned for what was missed in a quarter, in printed order.
    public List<Correction> of(Round round) {
        var found = jdbc.sql(SELECT + "where s.round = :round order by s.id, i.place")
                .param("round", round.id())
                .query((row, index) -> row(row))
                .list();
        return withProgress(found);
    }

    /// Of earlier quarters of the unit, of which the sheet has to say what became of them.
    public List<Correction> askedWith(Sheet sheet, Quarter quarter) {
        var found = jdbc.sql(SELECT + """
                        where c.agency = :agency and s.unit = :unit and (r.year, r.quarter) < (:year, :quarter)
                        order by r.year, r.quarter, i.place
                        """)
                .param("agency", sheet.head().agency().value())
                .param("unit", sheet.head().unit().value())
                .param("year", quarter.year())
                .param("quarter", quarter.number())
                .query((row, index) -> row(row))
                .list();
        return withProgress(found).stream()
                .filter(one -> one.askedWith(sheet.head().id()))
                .toList();
    }

    /// Planning again overwrites the words; the trail keeps the old ones.
    void plan(Round round, Planned planned, Position position, @Nullable String caseNumber, Stamp by) {
        jdbc.sql("""
                insert into measurement.correction (agency, sheet, item, cause, activity, aim, position, position_title,
                                                    due_on, case_number, at, by_id, by)
                values (:agency, :sheet, :item, :cause, :activity, :aim, :position, :title,
                        :due, :case, :at, :byId, :by)
                on conflict (item) do update
                set cause = excluded.cause, activity = excluded.activity, aim = excluded.aim,
                    position = excluded.position, position_title = excluded.position_title,
                    due_on = excluded.due_on, case_number = excluded.case_number, at = excluded.at,
                    by_id = excluded.by_id, by = excluded.by
                """)
                .param("agency", round.agency().value())
                .param("sheet", planned.sheet())
                .param("item", planned.item())
                .param("cause", planned.cause())
                .param("activity", planned.activity())
                .param("aim", planned.aim())
                .param("position", position.id().value())
                .param("title", position.title())
                .param("due", planned.dueOn())
                .param("case", caseNumber)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    void tell(long correction, long sheet, State state, String words, Stamp by) {
        jdbc.sql("""
                insert into measurement.correction_progress (correction, sheet, state, words, at, by_id, by)
                values (:correction, :sheet, :state, :words, :at, :byId, :by)
                """)
                .param("correction", correction)
                .param("sheet", sheet)
                .param("state", state.code())
                .param("words", words)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    private List<Correction> withProgress(List<Correction> found) {
        if (found.isEmpty()) {
            return found;
        }
        Map<Long, List<Told>> told = jdbc
                .sql("""
                select p.*, r.year, r.quarter
                from measurement.correction_progress p
                join measurement.sheet s on s.id = p.sheet
                join measurement.round r on r.id = s.round
                where p.correction in (:ids) order by p.id
                """)
                .param("ids", found.stream().map(Correction::id).toList())
                .query((row, index) -> new Told(
                        row.getLong("correction"),
                        new Progress(
                                row.getLong("sheet"),
                                new Quarter(row.getInt("year"), row.getInt("quarter")),
                                State.of(row.getString("state")).orElseThrow(),
                                row.getString("words"),
                                stamp(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Told::correction));
        return found.stream()
                .map(one -> with(
                        one,
                        told.getOrDefault(one.id(), List.of()).stream()
                                .map(Told::progress)
                                .toList()))
                .toList();
    }

    /// Looked at again after its figure changed: from now on it stands on the figure of now.
    void reaffirm(long correction, Stamp by) {
        jdbc.sql("update measurement.correction set at = :at, by_id = :byId, by = :by where id = :id")
                .param("id", correction)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    private static Correction.@Nullable Changed changed(ResultSet row) throws SQLException {
        var former = row.getString("former_text");
        var present = row.getString("present_text");
        if (former == null || present == null) {
            return null;
        }
        var then = figure(former, row.getString("former_words"));
        if (List.of("draft", "returned").contains(row.getString("sheet_state"))) {
            return new Correction.Changed(then, "", false);
        }
        var now = figure(present, row.getString("present_words"));
        return then.equals(now) ? null : new Correction.Changed(then, now, row.getBoolean("reached"));
    }

    private static String figure(String text, String words) {
        return (text.isBlank() ? "–" : text) + " (" + words + ")";
    }

    private static Correction row(ResultSet row) throws SQLException {
        return new Correction(
                row.getLong("id"),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getLong("sheet"),
                row.getLong("item"),
                new Quarter(row.getInt("year"), row.getInt("quarter")),
                row.getString("unit_code"),
                row.getString("unit_name"),
                row.getString("code"),
                row.getString("name"),
                row.getString("cause"),
                row.getString("activity"),
                row.getString("aim"),
                row.getString("position_title"),
                Objects.requireNonNull(row.getObject("due_on", LocalDate.class)),
                row.getString("case_number"),
                stamp(row),
                changed(row),
                List.of());
    }

    private static Correction with(Correction one, List<Progress> progress) {
        return new Correction(
                one.id(),
                one.agency(),
                one.sheet(),
                one.item(),
                one.quarter(),
                one.unitCode(),
                one.unit(),
                one.code(),
                one.name(),
                one.cause(),
                one.activity(),
                one.aim(),
                one.position(),
                one.dueOn(),
                one.caseNumber(),
                one.made(),
                one.changed(),
                progress);
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by_id"), row.getString("by"));
    }
}
