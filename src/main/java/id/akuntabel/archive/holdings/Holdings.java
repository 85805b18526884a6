package id.akuntabel.archive.holdings;

import id.akuntabel.archive.ArchiveRecord;
import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows: documents, versions, files, and where the outcomes of processes are kept.
@Repository
class Holdings {

    static final String VERSION = """
            select version.*, document.title, file.sha256, file.size
            from archive.version
            join archive.document on document.id = version.document
            join archive.file on file.sha256 = version.file
            """;

    private static final String WORD_SIDE = """
            select word_side.document, word_side.number, word_side.file_name, word_side.media_type,
                   version.at, version.by, version.case_number, version.step, document.title, file.sha256, file.size
            from archive.word_side
            join archive.version on version.document = word_side.document and version.number = word_side.number
            join archive.document on document.id = word_side.document
            join archive.file on file.sha256 = word_side.file
            """;

    private final JdbcClient jdbc;

    Holdings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void addDocument(DocumentId id, AgencyId owner, String title, Cause cause) {
        var where = cause.where();
        jdbc.sql("""
                insert into archive.document (id, owner, title, case_number, filed_at, access, readers)
                select :id, :owner, :title, :case, :at, coalesce(process.access, 'LIMITED'), coalesce(process.readers, '{}')
                from (values (1)) as one left join archive.case_access as process on process.case_number = :case
                """)
                .param("id", id.value())
                .param("owner", owner.value())
                .param("title", title)
                .param("case", where == null ? null : where.caseNumber())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes the next number of a document; whoever else adds a version waits until this one is committed.
    /// Empty when there is no such document.
    Optional<Integer> takeNumber(DocumentId document) {
        return jdbc.sql("update archive.document set versions = versions + 1 where id = :id and destroyed is null"
                        + " returning versions")
                .param("id", document.value())
                .query(Integer.class)
                .optional();
    }

    void addVersion(
            DocumentId document, int number, String fileName, FileType type, String sha256, long size, Cause cause) {
        jdbc.sql("insert into archive.file (sha256, size) values (:sha256, :size) on conflict do nothing")
                .param("sha256", sha256)
                .param("size", size)
                .update();
        var where = cause.where();
        jdbc.sql("""
                insert into archive.version (document, number, file, file_name, media_type, at, by_id, by, case_number, step)
                values (:document, :number, :file, :name, :type, :at, :byId, :by, :case, :step)
                """)
                .param("document", document.value())
                .param("number", number)
                .param("file", sha256)
                .param("name", fileName)
                .param("type", type.mediaType())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .param("case", where == null ? null : where.caseNumber())
                .param("step", where == null ? null : where.step())
                .update();
    }

    /// What lies beside a version as Word document.
    void addWordSide(DocumentVersion version, String fileName, FileType type, String sha256, long size) {
        jdbc.sql("insert into archive.file (sha256, size) values (:sha256, :size) on conflict do nothing")
                .param("sha256", sha256)
                .param("size", size)
                .update();
        jdbc.sql("""
                insert into archive.word_side (document, number, file, file_name, media_type)
                values (:document, :number, :file, :name, :type)
                """)
                .param("document", version.document().value())
                .param("number", version.number())
                .param("file", sha256)
                .param("name", fileName)
                .param("type", type.mediaType())
                .update();
    }

    /// Those of the hashes that no row names.
    List<String> unnamed(List<String> hashes) {
        return jdbc.sql("""
                select sha256 from unnest(:hashes) as stored (sha256)
                where sha256 ~ '^[0-9a-f]{64}$' and not exists (select from archive.file where file.sha256 = stored.sha256)
                """)
                .param("hashes", hashes.toArray(String[]::new))
                .query((row, at) -> row.getString("sha256"))
                .list();
    }

    /// Whether no row names it, even now: whoever files this content waits until the transaction ends, which takes the
    /// row away again.
    boolean reserve(String sha256) {
        return jdbc.sql("insert into archive.file (sha256, size) values (:sha256, 1) on conflict do nothing")
                        .param("sha256", sha256)
                        .update()
                == 1;
    }

    /// Content that comes again is not to be taken away any more. Waits for whoever is taking it away.
    void revive(String sha256) {
        jdbc.sql("delete from archive.destroyed where sha256 = :sha256")
                .param("sha256", sha256)
                .update();
    }

    /// Documents of a process that were destroyed by the retention schedule.
    Set<DocumentId> destroyedOfCase(String caseNumber) {
        return jdbc.sql("select id from archive.document where case_number = :case and destroyed is not null")
                .param("case", caseNumber)
                .query((row, index) -> new DocumentId(row.getObject("id", UUID.class)))
                .set();
    }

    /// Secret or destroyed documents of a process.
    Set<DocumentId> unshownOfCase(String caseNumber) {
        return jdbc.sql("""
                select id from archive.document
                where case_number = :case and (access = 'SECRET' or destroyed is not null)
                """)
                .param("case", caseNumber)
                .query((row, index) -> new DocumentId(row.getObject("id", UUID.class)))
                .set();
    }

    boolean hasHardCopy(String caseNumber) {
        return jdbc.sql("select exists (select from archive.hard_copy where case_number = :case)")
                .param("case", caseNumber)
                .query(Boolean.class)
                .single();
    }

    /// Newest version of each document of a process.
    List<DocumentVersion> newestOfCase(String caseNumber) {
        return jdbc.sql(VERSION + """
                where document.case_number = :case and version.number = document.versions
                order by document.place
                """)
                .param("case", caseNumber)
                .query(Holdings::version)
                .list();
    }

    /// Every version of every document of a process.
    List<DocumentVersion> allOfCase(String caseNumber) {
        return jdbc.sql(VERSION + " where document.case_number = :case order by document.place, version.number")
                .param("case", caseNumber)
                .query(Holdings::version)
                .list();
    }

    /// Newest first.
    List<DocumentVersion> versionsOf(DocumentId document) {
        return jdbc.sql(VERSION + " where document.id = :id order by version.number desc")
                .param("id", document.value())
                .query(Holdings::version)
                .list();
    }

    /// Word sides of a document's versions, newest first: of the version they say when and by whom, else themselves.
    List<DocumentVersion> wordSidesOf(DocumentId document) {
        return jdbc.sql(WORD_SIDE + " where document.id = :id order by version.number desc")
                .param("id", document.value())
                .query(Holdings::version)
                .list();
    }

    /// Those of every document of a process.
    List<DocumentVersion> wordSidesOfCase(String caseNumber) {
        return jdbc.sql(WORD_SIDE + " where document.case_number = :case order by document.place, version.number")
                .param("case", caseNumber)
                .query(Holdings::version)
                .list();
    }

    boolean isSecret(DocumentId document) {
        return jdbc.sql("select access = 'SECRET' from archive.document where id = :id")
                .param("id", document.value())
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    Optional<AgencyId> ownerOf(DocumentId document) {
        return jdbc.sql("select owner from archive.document where id = :id")
                .param("id", document.value())
                .query(UUID.class)
                .optional()
                .map(AgencyId::new);
    }

    void record(ArchiveRecord archived, Cause cause) {
        jdbc.sql("""
                insert into archive.record (case_number, number, owner, title, classification, active_years,
                                            inactive_years, final_fate, soft_copy_place, hard_copy_place, at, by)
                select :case, coalesce(max(number), 0) + 1, :owner, :title, :classification, :active,
                       :inactive, :fate, :soft, :hard, :at, :by
                from archive.record where case_number = :case
                """)
                .param("case", archived.caseNumber())
                .param("owner", archived.owner().value())
                .param("title", archived.title())
                .param("classification", archived.classification())
                .param("active", archived.activeYears())
                .param("inactive", archived.inactiveYears())
                .param("fate", archived.finalFate())
                .param("soft", archived.softCopyPlace())
                .param("hard", archived.hardCopyPlace())
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .update();
    }

    Optional<ArchiveRecord> recordOf(String caseNumber) {
        return jdbc.sql("select * from archive.record where case_number = :case order by number desc limit 1")
                .param("case", caseNumber)
                .query(Holdings::archived)
                .optional();
    }

    static DocumentVersion version(ResultSet row, int index) throws SQLException {
        return new DocumentVersion(
                new DocumentId(row.getObject("document", UUID.class)),
                row.getString("title"),
                row.getInt("number"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by"),
                row.getString("case_number"),
                row.getString("step"));
    }

    static ArchiveRecord archived(ResultSet row, int index) throws SQLException {
        return new ArchiveRecord(
                row.getString("case_number"),
                new AgencyId(row.getObject("owner", UUID.class)),
                row.getString("title"),
                row.getString("classification"),
                row.getInt("active_years"),
                row.getInt("inactive_years"),
                row.getString("final_fate"),
                row.getString("soft_copy_place"),
                row.getString("hard_copy_place"));
    }
}
