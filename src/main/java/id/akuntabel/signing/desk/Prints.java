package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.audit.Cause;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Numbered prints for signatures on paper.
@Repository
public class Prints {

    private final JdbcClient jdbc;

    Prints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param copy  1, 2, 3 … of this version
    /// @param pages of the version that was printed
    public record Print(String code, DocumentId document, int version, int copy, int pages, String by, Instant at) {}

    /// Takes the next number; two who print together get two.
    @Transactional
    public Print take(DocumentVersion version, int pages, long stepId, Cause cause) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing:print:' || :document, 0))")
                .param("document", version.document().toString())
                .query((row, at) -> 1)
                .single();
        return jdbc.sql("""
                insert into signing.print (code, document, version, sha256, copy, pages, step_id, printed_by, printed_at)
                select :code, :document, :version, :sha256, coalesce(max(copy), 0) + 1, :pages, :step, :by, :at
                from signing.print where document = :document and version = :version
                returning *
                """)
                .param("code", Code.fresh())
                .param("document", version.document().value())
                .param("version", version.number())
                .param("sha256", version.sha256())
                .param("pages", pages)
                .param("step", stepId)
                .param("by", cause.who().printed())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .query(Prints::print)
                .single();
    }

    /// Prints of a version, newest first.
    List<Print> of(DocumentVersion version) {
        return jdbc.sql("""
                select * from signing.print where document = :document and version = :version order by copy desc
                """)
                .param("document", version.document().value())
                .param("version", version.number())
                .query(Prints::print)
                .list();
    }

    public Optional<Print> find(String code) {
        return jdbc.sql("select * from signing.print where code = :code")
                .param("code", code)
                .query(Prints::print)
                .optional();
    }

    private static Print print(ResultSet row, int index) throws SQLException {
        return new Print(
                row.getString("code"),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getInt("version"),
                row.getInt("copy"),
                row.getInt("pages"),
                row.getString("printed_by"),
                row.getObject("printed_at", OffsetDateTime.class).toInstant());
    }
}
