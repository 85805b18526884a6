package id.akuntabel.measurement.sending;

import id.akuntabel.measurement.actuals.Standing;
import id.akuntabel.measurement.formula.Outcome;
import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What was sent, with the results as they were then.
@Repository
public class Submissions {

    /// @param remarks a word for each warning, by cell and rule
    public record Submission(int number, String statement, Map<String, String> remarks, Stamp sent) {}

    private record Result(
            long item,
            @Nullable BigDecimal actual,
            String actualText,
            @Nullable BigDecimal quarterRaw,
            @Nullable BigDecimal quarterCapped,
            String quarterWords,
            @Nullable BigDecimal yearRaw,
            @Nullable BigDecimal yearCapped,
            String yearWords,
            String level,
            String formula) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Submissions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Oldest first.
    public List<Submission> of(long sheet) {
        return jdbc.sql(
                        "select *, remarks::text as words from measurement.submission where sheet = :sheet order by number")
                .param("sheet", sheet)
                .query(this::submission)
                .list();
    }

    /// What was printed of a row when it was sent.
    public record Shown(String quarter, String year) {}

    public Optional<Shown> shown(long sheet, int number, long item) {
        return jdbc.sql("""
                select quarter_words, year_words from measurement.result
                where sheet = :sheet and submission = :number and item = :item
                """)
                .param("sheet", sheet)
                .param("number", number)
                .param("item", item)
                .query((row, index) -> new Shown(row.getString("quarter_words"), row.getString("year_words")))
                .optional();
    }

    /// With everything that was typed until now, in this sheet and in those it reads.
    public void add(long sheet, int number, String statement, Map<String, String> remarks, Stamp by) {
        jdbc.sql("""
                insert into measurement.submission (sheet, number, up_to, statement, remarks, at, by_id, by)
                select :sheet, :number, coalesce(max(r.id), 0), :statement, cast(:remarks as jsonb), :at, :byId, :by
                from measurement.revision r
                """)
                .param("sheet", sheet)
                .param("number", number)
                .param("statement", statement)
                .param("remarks", json.writeValueAsString(remarks))
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    /// All rows in one statement.
    public void addResults(long sheet, int number, Collection<Standing> standings) {
        jdbc.sql("""
                insert into measurement.result
                    (sheet, submission, item, actual, actual_text, quarter_raw, quarter_capped, quarter_words,
                     year_raw, year_capped, year_words, level, formula)
                select :sheet, :number, item, actual, "actualText", "quarterRaw", "quarterCapped", "quarterWords",
                       "yearRaw", "yearCapped", "yearWords", level, formula
                from jsonb_to_recordset(cast(:results as jsonb)) as t
                    (item bigint, actual numeric, "actualText" text, "quarterRaw" numeric, "quarterCapped" numeric,
                     "quarterWords" text, "yearRaw" numeric, "yearCapped" numeric, "yearWords" text, level text,
                     formula text)
                """)
                .param("sheet", sheet)
                .param("number", number)
                .param(
                        "results",
                        json.writeValueAsString(
                                standings.stream().map(Submissions::result).toList()))
                .update();
    }

    private static Result result(Standing standing) {
        var polarity = standing.item().agreed().polarity();
        var policy = standing.policy();
        return new Result(
                standing.item().id(),
                standing.actual().value(),
                standing.actual().text(),
                raw(standing.quarter()),
                capped(standing.quarter()),
                standing.quarterWords(),
                raw(standing.year()),
                capped(standing.year()),
                standing.yearWords(),
                standing.status(),
                policy.variant(polarity).label() + "; " + policy.name() + " versi " + policy.version());
    }

    private static @Nullable BigDecimal raw(Outcome outcome) {
        return outcome instanceof Outcome.Value(var raw, var capped) ? raw : null;
    }

    private static @Nullable BigDecimal capped(Outcome outcome) {
        return outcome instanceof Outcome.Value(var raw, var capped) ? capped : null;
    }

    private Submission submission(ResultSet row, int index) throws SQLException {
        return new Submission(
                row.getInt("number"),
                row.getString("statement"),
                json.readValue(row.getString("words"), new TypeReference<Map<String, String>>() {}),
                new Stamp(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_id"),
                        row.getString("by")));
    }
}
