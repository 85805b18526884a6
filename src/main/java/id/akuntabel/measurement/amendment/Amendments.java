package id.akuntabel.measurement.amendment;

import id.akuntabel.measurement.amendment.Amendment.Change;
import id.akuntabel.measurement.amendment.Amendment.State;
import id.akuntabel.measurement.rounds.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Amendments with their cells.
@Repository
public class Amendments {

    private record Cell(long amendment, Change change) {}

    private final JdbcClient jdbc;

    Amendments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first.
    List<Amendment> of(long sheet) {
        return read("a.sheet = :key", sheet);
    }

    Optional<Amendment> openOf(long sheet) {
        return read("a.sheet = :key and a.state = 'proposed'", sheet).stream().findFirst();
    }

    /// Of a process, newest first.
    public List<Amendment> ofCase(String caseNumber) {
        return read("a.case_number = :key", caseNumber);
    }

    private List<Amendment> read(String which, Object key) {
        var cells = jdbc
                .sql("select c.* from measurement.amended_cell c join measurement.amendment a on a.id = c.amendment"
                        + " where " + which + " order by c.place")
                .param("key", key)
                .query((row, index) -> new Cell(
                        row.getLong("amendment"),
                        new Change(
                                row.getString("cell"),
                                row.getString("name"),
                                row.getString("old_text"),
                                row.getString("new_text"),
                                row.getBigDecimal("new_value"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Cell::amendment));
        return jdbc.sql("select a.* from measurement.amendment a where " + which + " order by a.id desc")
                .param("key", key)
                .query((row, index) -> amendment(row, cells))
                .list();
    }

    void propose(
            long sheet,
            int submission,
            @Nullable String caseNumber,
            String reason,
            Collection<Change> changes,
            Stamp by) {
        var id = jdbc.sql("""
                insert into measurement.amendment (sheet, submission, case_number, reason, at, by_id, by)
                values (:sheet, :submission, :case, :reason, :at, :byId, :by)
                returning id
                """)
                .param("sheet", sheet)
                .param("submission", submission)
                .param("case", caseNumber)
                .param("reason", reason)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .query(Long.class)
                .single();
        var place = 0;
        for (var change : changes) {
            jdbc.sql("""
                    insert into measurement.amended_cell (amendment, place, cell, name, old_text, new_text, new_value)
                    values (:id, :place, :cell, :name, :from, :to, :value)
                    """)
                    .param("id", id)
                    .param("place", ++place)
                    .param("cell", change.cell())
                    .param("name", change.name())
                    .param("from", change.from())
                    .param("to", change.to())
                    .param("value", change.value())
                    .update();
        }
    }

    /// @param becomes the submission that it made, null unless it was approved
    void decide(long id, State state, String reason, @Nullable Integer becomes, Stamp by) {
        jdbc.sql("""
                update measurement.amendment
                set state = :state, decided_at = :at, decided_by_id = :byId, decided_by = :by,
                    decision_reason = nullif(:reason, ''), becomes = :becomes
                where id = :id
                """)
                .param("id", id)
                .param("state", state.name().toLowerCase(Locale.ROOT))
                .param("reason", reason)
                .param("becomes", becomes, java.sql.Types.INTEGER)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    private static Amendment amendment(ResultSet row, Map<Long, List<Cell>> cells) throws SQLException {
        var decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Amendment(
                row.getLong("id"),
                row.getLong("sheet"),
                row.getInt("submission"),
                row.getString("case_number"),
                row.getString("reason"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                new Stamp(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_id"),
                        row.getString("by")),
                decided == null
                        ? null
                        : new Stamp(decided.toInstant(), row.getString("decided_by_id"), row.getString("decided_by")),
                Objects.requireNonNullElse(row.getString("decision_reason"), ""),
                cells.getOrDefault(row.getLong("id"), List.of()).stream()
                        .map(Cell::change)
                        .toList());
    }
}
