package id.akuntabel.stationery.templates;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Structure;
import id.akuntabel.paper.OfficeTemplates;
import id.akuntabel.paper.Paper;
import id.akuntabel.stationery.templates.StoredTemplate.State;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The templates that offices uploaded.
@Repository
class TemplateStore implements OfficeTemplates {

    private static final String TEMPLATE = """
            select kind, version, sha256, file_name, length(docx) as size, state, uploaded_at, uploaded_by, used_at, used_by
            from stationery.template
            """;

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Structure structure;

    TemplateStore(JdbcClient jdbc, Kinds kinds, Structure structure) {
        this.jdbc = jdbc;
        this.structure = structure;
        this.kinds = kinds;
    }

    /// The agency's own, else the government's.
    @Override
    public Optional<OfficeTemplate> inForce(Class<? extends Paper> kind, UUID office) {
        return kinds.find(kind)
                .flatMap(found -> jdbc.sql("""
                        select docx, version, agency_id from stationery.template
                        where kind = :kind and state = 'IN_FORCE' and (agency_id = :agency or agency_id is null)
                        order by agency_id is null
                        limit 1
                        """)
                        .param("kind", found.code())
                        .param("agency", office)
                        .query((row, index) -> new OfficeTemplate(
                                row.getBytes("docx"),
                                "Templat " + found.name() + " "
                                        + (row.getObject("agency_id") == null
                                                ? "pemerintah daerah"
                                                : structure
                                                        .getAgency(new AgencyId(office))
                                                        .shortName())
                                        + ", versi " + row.getInt("version")))
                        .optional());
    }

    /// Those in force at an office: its own, and of the government's those that stand in for it.
    List<StoredTemplate> inForce(@Nullable UUID agency) {
        return jdbc.sql(TEMPLATE + " where agency_id is not distinct from :agency and state = 'IN_FORCE'")
                .param("agency", agency, Types.OTHER)
                .query((row, index) -> read(row))
                .list();
    }

    /// Newest first.
    List<StoredTemplate> versions(@Nullable UUID agency, String kind) {
        return jdbc.sql(TEMPLATE + """
                        where agency_id is not distinct from :agency and kind = :kind
                        order by version desc
                        limit 100
                        """)
                .param("agency", agency, Types.OTHER)
                .param("kind", kind)
                .query((row, index) -> read(row))
                .list();
    }

    Optional<byte[]> bytes(@Nullable UUID agency, String kind, int version) {
        return jdbc.sql("""
                        select docx from stationery.template
                        where agency_id is not distinct from :agency and kind = :kind and version = :version
                        """)
                .param("agency", agency, Types.OTHER)
                .param("kind", kind)
                .param("version", version)
                .query((row, index) -> row.getBytes("docx"))
                .optional();
    }

    /// One after the other for each kind of an office, until the transaction ends.
    void oneAtATime(@Nullable UUID agency, String kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('stationery.template/' || :what, 0))")
                .param("what", agency + "/" + kind)
                .query((row, index) -> true)
                .list();
    }

    /// @return its version
    int add(@Nullable UUID agency, String kind, String fileName, byte[] docx, Cause cause) {
        return jdbc.sql("""
                        insert into stationery.template (agency_id, kind, version, docx, sha256, file_name, state,
                            uploaded_at, uploaded_by)
                        select :agency, :kind, coalesce(max(version), 0) + 1, :docx, :sha256, :name, 'CHECKED', :at, :by
                        from stationery.template
                        where agency_id is not distinct from :agency and kind = :kind
                        returning version
                        """)
                .param("agency", agency, Types.OTHER)
                .param("kind", kind)
                .param("docx", docx)
                .param("sha256", sha256(docx))
                .param("name", fileName)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .query(Integer.class)
                .single();
    }

    /// Takes what is in force out of it.
    boolean withdraw(@Nullable UUID agency, String kind) {
        return jdbc.sql("""
                        update stationery.template set state = 'REPLACED'
                        where agency_id is not distinct from :agency and kind = :kind and state = 'IN_FORCE'
                        """)
                        .param("agency", agency, Types.OTHER)
                        .param("kind", kind)
                        .update()
                == 1;
    }

    void use(@Nullable UUID agency, String kind, int version, Cause cause) {
        jdbc.sql("""
                        update stationery.template set state = 'IN_FORCE', used_at = :at, used_by = :by
                        where agency_id is not distinct from :agency and kind = :kind and version = :version
                        """)
                .param("agency", agency, Types.OTHER)
                .param("kind", kind)
                .param("version", version)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .update();
    }

    private static StoredTemplate read(ResultSet row) throws SQLException {
        var used = row.getObject("used_at", OffsetDateTime.class);
        return new StoredTemplate(
                row.getString("kind"),
                row.getInt("version"),
                row.getString("sha256"),
                row.getString("file_name"),
                row.getLong("size"),
                State.valueOf(row.getString("state")),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("uploaded_by"),
                used == null ? null : used.toInstant(),
                row.getString("used_by"));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
