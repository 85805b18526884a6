package id.akuntabel.measurement.progress;

import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Monthly reports with all that was ever reported.
@Repository
class Reports {

    /// A new report of an indicator.
    record Fresh(
            long item,
            int number,
            String text,
            @Nullable BigDecimal value,
            String done,
            String obstacle,
            String next) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Reports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// The newest of each indicator and month.
    List<Report> of(long sheet) {
        return jdbc.sql("""
                select distinct on (p.item, p.month) p.*
                from measurement.progress p join measurement.item i on i.id = p.item
                where i.sheet = :sheet
                order by p.item, p.month, p.number desc
                """).param("sheet", sheet).query(Reports::report).list();
    }

    /// Everything that was ever reported for a month, oldest first.
    List<Report> historyOf(long sheet, int month) {
        return jdbc.sql("""
                select p.*
                from measurement.progress p join measurement.item i on i.id = p.item
                where i.sheet = :sheet and p.month = :month
                order by p.item, p.number
                """)
                .param("sheet", sheet)
                .param("month", month)
                .query(Reports::report)
                .list();
    }

    /// All in one statement.
    void write(int month, List<Fresh> fresh, Stamp by) {
        jdbc.sql("""
                insert into measurement.progress
                    (item, month, number, text, value, done, obstacle, follow_up, at, by_id, by)
                select item, :month, number, text, value, done, obstacle, next, :at, :byId, :by
                from jsonb_to_recordset(cast(:fresh as jsonb)) as f (
                    item bigint, number int, text text, value numeric, done text, obstacle text, next text)
                """)
                .param("month", month)
                .param("fresh", json.writeValueAsString(fresh))
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    private static Report report(ResultSet row, int index) throws SQLException {
        return new Report(
                row.getLong("item"),
                row.getInt("month"),
                row.getInt("number"),
                new Report.Words(
                        row.getString("text"),
                        row.getString("done"),
                        row.getString("obstacle"),
                        row.getString("follow_up")),
                row.getBigDecimal("value"),
                new Stamp(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_id"),
                        row.getString("by")));
    }
}
