package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of `signing.signature` and `signing.initial`.
@Repository
public class SignatureStore {

    private final JdbcClient jdbc;

    SignatureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Signature> find(String code) {
        return jdbc.sql("select * from signing.signature where code = :code")
                .param("code", code)
                .query(SignatureStore::signature)
                .optional();
    }

    /// Those of a version with these bytes; an uploaded file is found again by its hash.
    public Optional<Signature> byHash(String sha256) {
        return jdbc.sql("select * from signing.signature where sha256 = :sha256 order by at limit 1")
                .param("sha256", sha256)
                .query(SignatureStore::signature)
                .optional();
    }

    /// Signatures of documents, oldest first.
    public Map<DocumentId, List<Signature>> of(Collection<DocumentId> documents) {
        return jdbc
                .sql("select * from signing.signature where document = any(:documents) order by version")
                .param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(SignatureStore::signature)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Signature::document));
    }

    public List<Signature> of(DocumentId document) {
        return of(List.of(document)).getOrDefault(document, List.of());
    }

    void insert(Signature signature) {
        jdbc.sql("""
                insert into signing.signature (code, document, version, sha256, signed_from, way, key_id, official_id,
                                               position_id, name, heading, at, case_number, step, step_id, pages)
                values (:code, :document, :version, :sha256, :from, :way, :key, :official, :position, :name, :heading, :at,
                        :case, :step, :stepId, :pages)
                """)
                .param("code", signature.code())
                .param("document", signature.document().value())
                .param("version", signature.version())
                .param("sha256", signature.sha256())
                .param("from", signature.signedFrom())
                .param("way", signature.way().name())
                .param("key", signature.key())
                .param("official", signature.official().value())
                .param("position", signature.position().value())
                .param("name", signature.name())
                .param("heading", signature.heading())
                .param("at", signature.at().atOffset(ZoneOffset.UTC))
                .param("case", signature.caseNumber())
                .param("step", signature.step())
                .param("stepId", signature.stepId())
                .param("pages", signature.pages())
                .update();
    }

    /// Initials on the versions of documents, oldest first.
    List<Initial> initialsOf(Collection<DocumentId> documents) {
        return jdbc.sql("select * from signing.initial where document = any(:documents) order by id")
                .param("documents", documents.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query((row, at) -> new Initial(
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getInt("version"),
                        new PositionId(row.getObject("position_id", UUID.class)),
                        new OfficialId(row.getObject("official_id", UUID.class)),
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("outcome").equals("RETURNED"),
                        row.getString("remark")))
                .list();
    }

    /// False when that position has spoken on this version already.
    boolean insert(Initial initial, long stepId) {
        return jdbc.sql("""
                        insert into signing.initial (document, version, position_id, official_id, by, at, outcome, remark,
                                                     step_id)
                        values (:document, :version, :position, :official, :by, :at, :outcome, :remark, :step)
                        on conflict (document, version, position_id) do nothing
                        """)
                        .param("document", initial.document().value())
                        .param("version", initial.version())
                        .param("position", initial.position().value())
                        .param("official", initial.official().value())
                        .param("by", initial.by())
                        .param("at", initial.at().atOffset(ZoneOffset.UTC))
                        .param("outcome", initial.returned() ? "RETURNED" : "INITIALLED")
                        .param("remark", initial.remark())
                        .param("step", stepId)
                        .update()
                == 1;
    }

    private static Signature signature(ResultSet row, int index) throws SQLException {
        return new Signature(
                row.getString("code"),
                new DocumentId(row.getObject("document", UUID.class)),
                row.getInt("version"),
                row.getString("sha256"),
                row.getString("signed_from"),
                Signature.Way.valueOf(row.getString("way")),
                row.getObject("key_id", UUID.class),
                new OfficialId(row.getObject("official_id", UUID.class)),
                new PositionId(row.getObject("position_id", UUID.class)),
                row.getString("name"),
                row.getString("heading"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("case_number"),
                row.getString("step"),
                row.getObject("step_id", Long.class),
                row.getObject("pages", Integer.class));
    }
}
