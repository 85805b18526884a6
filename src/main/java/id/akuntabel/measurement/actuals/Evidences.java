package id.akuntabel.measurement.actuals;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.measurement.rounds.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What proves the figures of a sheet.
@Repository
public class Evidences {

    private final JdbcClient jdbc;

    Evidences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Of all rows of a sheet, in the order they were added, without what was removed.
    public List<Evidence> of(long sheet) {
        return jdbc.sql("select * from measurement.evidence where sheet = :sheet and removed_at is null order by id")
                .param("sheet", sheet)
                .query(Evidences::evidence)
                .list();
    }

    /// What stood beside the figures at that time.
    public List<Evidence> asOf(long sheet, java.time.Instant at) {
        return jdbc.sql("""
                select * from measurement.evidence
                where sheet = :sheet and at <= :at and (removed_at is null or removed_at > :at) order by id
                """)
                .param("sheet", sheet)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Evidences::evidence)
                .list();
    }

    Optional<Evidence> find(long sheet, long id) {
        return jdbc.sql("select * from measurement.evidence where sheet = :sheet and id = :id and removed_at is null")
                .param("sheet", sheet)
                .param("id", id)
                .query(Evidences::evidence)
                .optional();
    }

    void add(long sheet, long item, Evidence.Kind kind, @Nullable DocumentId document, String words, Stamp by) {
        jdbc.sql("""
                insert into measurement.evidence (sheet, item, kind, document, words, at, by_id, by)
                values (:sheet, :item, :kind, :document, :words, :at, :byId, :by)
                """)
                .param("sheet", sheet)
                .param("item", item)
                .param("kind", kind.code())
                .param("document", document == null ? null : document.value())
                .param("words", words)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("byId", by.byId())
                .param("by", by.by())
                .update();
    }

    /// It stays in the table, with who took it away.
    void remove(long id, Stamp by) {
        jdbc.sql("""
                update measurement.evidence set removed_at = :at, removed_by = :by where id = :id and removed_at is null
                """)
                .param("id", id)
                .param("at", by.at().atOffset(ZoneOffset.UTC))
                .param("by", by.by())
                .update();
    }

    private static Evidence evidence(ResultSet row, int index) throws SQLException {
        var document = row.getObject("document", UUID.class);
        return new Evidence(
                row.getLong("id"),
                row.getLong("item"),
                Evidence.Kind.of(row.getString("kind")),
                document == null ? null : new DocumentId(document),
                row.getString("words"),
                new Stamp(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("by_id"),
                        row.getString("by")),
                row.getObject("removed_at") != null);
    }
}
