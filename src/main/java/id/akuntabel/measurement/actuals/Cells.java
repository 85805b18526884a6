package id.akuntabel.measurement.actuals;

import id.akuntabel.measurement.rounds.Stamp;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Cells with all their revisions.
@Repository
public class Cells {

    /// A new revision of a cell.
    public record Revision(
            String cell, int number, String text, @Nullable BigDecimal value) {}

    /// One line of the history of a cell.
    public record Past(int number, String text, String via, Stamp typed) {}

    /// What other units type of which this sheet is made, under the keys that it has here.
    private static final String READ_ELSEWHERE = """
            select cast('v' || mine.id as text) as cell, c.revision, c.text, c.value, c.at, c.by_id, c.by
            from measurement.variable mine
            join measurement.variable theirs on theirs.sheet = mine.typed_in and theirs.variable = mine.variable
            join measurement.cell c on c.sheet = theirs.sheet and c.cell = 'v' || theirs.id
            where mine.sheet = :sheet
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Cells(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// By key; also what is typed in other sheets and used here.
    public Map<String, Cell> of(long sheet) {
        return byKey(jdbc.sql("select cell, revision, text, value, at, by_id, by from measurement.cell"
                        + " where sheet = :sheet union all " + READ_ELSEWHERE)
                .param("sheet", sheet)
                .query(Cells::cell)
                .list());
    }

    /// The cells named, and all figures of the sheet.
    Map<String, Cell> figuresAnd(long sheet, Collection<String> keys) {
        return byKey(jdbc.sql("""
                select cell, revision, text, value, at, by_id, by from measurement.cell
                where sheet = :sheet and (cell in (:keys) or cell ~ '^[iv][0-9]+$')
                union all
                """ + READ_ELSEWHERE)
                .param("sheet", sheet)
                .param("keys", keys)
                .query(Cells::cell)
                .list());
    }

    /// As it stood when a submission was sent; also what other units had typed until then.
    public Map<String, Cell> asOf(long sheet, int submission) {
        return byKey(jdbc.sql("""
                with sent as (
                    select s.up_to from measurement.submission s where s.sheet = :sheet and s.number = :number)
                (select distinct on (r.cell) r.cell, r.number as revision, r.text, r.value, r.at, r.by_id, r.by
                 from measurement.revision r
                 where r.sheet = :sheet and r.id <= (select up_to from sent)
                 order by r.cell, r.number desc)
                union all
                (select distinct on (mine.id) cast('v' || mine.id as text), r.number, r.text, r.value, r.at, r.by_id, r.by
                 from measurement.variable mine
                 join measurement.variable theirs on theirs.sheet = mine.typed_in and theirs.variable = mine.variable
                 join measurement.revision r on r.sheet = theirs.sheet and r.cell = 'v' || theirs.id
                 where mine.sheet = :sheet and r.id <= (select up_to from sent)
                 order by mine.id, r.number desc)
                """)
                .param("sheet", sheet)
                .param("number", submission)
                .query(Cells::cell)
                .list());
    }

    /// Oldest first.
    List<Past> historyOf(long sheet, String key) {
        return jdbc.sql("select * from measurement.revision where sheet = :sheet and cell = :cell order by number")
                .param("sheet", sheet)
                .param("cell", key)
                .query((row, index) ->
                        new Past(row.getInt("number"), row.getString("text"), row.getString("via"), stamp(row)))
                .list();
    }

    /// Everybody who typed something that stands in a submission, or did since.
    public List<String> typistsOf(long sheet) {
        return jdbc.sql("select distinct by_id from measurement.cell where sheet = :sheet")
                .param("sheet", sheet)
                .query((row, index) -> row.getString("by_id"))
                .list();
    }

    /// All in one statement: what stands, and that it was ever typed.
    public void write(long sheet, List<Revision> revisions, Via via, Stamp by) {
        if (revisions.isEmpty()) {
            return;
        }
        jdbc.sql("""
                with typed as (
                    select * from jsonb_to_recordset(cast(:cells as jsonb))
                        as t (cell text, number int, text text, value numeric)),
                kept as (
                    insert into measurement.revision (sheet, cell, number, text, value, via, at, by_id, by)
                    select :sheet, cell, number, text, value, :via, :at, :byId, :by from typed)
                insert into measurement.cell (sheet, cell, revision, text, value, at, by_id, by)
                select :sheet, cell, number, text, value, :at, :byId, :by from typed
                on conflict (sheet, cell) do update
                set revision = excluded.revision, text = excluded.text, value = excluded.value,
                    at = excluded.at, by_id = excluded.by_id, by = excluded.by
                """)
                .param("sheet", sheet)
                .param("cells", json.writeValueAsString(revisions))
                .param("via", via.code())
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    private static Map<String, Cell> byKey(List<Cell> cells) {
        var byKey = new LinkedHashMap<String, Cell>();
        cells.forEach(cell -> byKey.put(cell.key(), cell));
        return byKey;
    }

    private static Cell cell(ResultSet row, int index) throws SQLException {
        return new Cell(
                row.getString("cell"),
                row.getInt("revision"),
                row.getString("text"),
                row.getBigDecimal("value"),
                stamp(row));
    }

    private static Stamp stamp(ResultSet row) throws SQLException {
        return new Stamp(
                row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by_id"), row.getString("by"));
    }
}
