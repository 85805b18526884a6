package id.akuntabel.sop.editions;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All editions of all SOPs as stored. Finds for everyone; what changes them are the use cases of `sop.life`.
@Repository
public class Editions {

    private static final String LISTED = """
            select e.family, e.number, f.agency_id, e.state, e.title, e.sop_number, e.scope, e.changed_at,
                   e.changed_by, e.reason, e.version
            """;
    private static final String TABLES = " from sop.edition e join sop.family f using (family) ";

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Everything, by family, newest edition first.
    public List<Listing> list() {
        return jdbc.sql(LISTED + TABLES + "order by e.family, e.number desc")
                .query(Editions::listing)
                .list();
    }

    /// Editions of one SOP, newest first; empty when there is no such SOP.
    public List<Listing> listOf(String family) {
        return jdbc.sql(LISTED + TABLES + "where e.family = :family order by e.number desc")
                .param("family", family)
                .query(Editions::listing)
                .list();
    }

    public Optional<StoredEdition> find(String family, int number) {
        return jdbc.sql(LISTED + ", e.content" + TABLES + "where e.family = :family and e.number = :number")
                .param("family", family)
                .param("number", number)
                .query(Editions::stored)
                .optional();
    }

    public Optional<StoredEdition> findInForce(String family) {
        return jdbc.sql(LISTED + ", e.content" + TABLES + "where e.family = :family and e.state = 'IN_FORCE'")
                .param("family", family)
                .query(Editions::stored)
                .optional();
    }

    /// Other SOPs in force with a step that runs this one.
    public List<Listing> callersInForce(String family) {
        return jdbc.sql(LISTED + TABLES + """
                        where e.state = 'IN_FORCE' and e.family <> :family
                          and jsonb_path_exists(e.content, '$.steps[*].marks[*].subprocedure ? (@ == $family)',
                                                jsonb_build_object('family', cast(:family as text)))
                        order by e.title
                        """)
                .param("family", family)
                .query(Editions::listing)
                .list();
    }

    /// The edition behind a procedure of the workflow: `rapat-v2`.
    public Optional<StoredEdition> findByProcedureKey(String key) {
        var at = key.lastIndexOf("-v");
        return at < 0 || !key.substring(at + 2).matches("\\d{1,6}")
                ? Optional.empty()
                : find(key.substring(0, at), Integer.parseInt(key.substring(at + 2)));
    }

    /// Prefixes of process numbers, each with the family that has it.
    public Map<String, String> prefixes() {
        return jdbc
                .sql("select prefix, family from sop.family")
                .query((row, at) -> Map.entry(row.getString("prefix"), row.getString("family")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Whose SOP this is. Until the transaction ends nobody else changes any of its editions.
    public Optional<AgencyId> lock(String family) {
        return jdbc.sql("select agency_id from sop.family where family = :family for update")
                .param("family", family)
                .query((row, at) -> new AgencyId(row.getObject("agency_id", UUID.class)))
                .optional();
    }

    public void found(String family, AgencyId agency, String prefix) {
        jdbc.sql("insert into sop.family (family, agency_id, prefix) values (:family, :agency, :prefix)")
                .param("family", family)
                .param("agency", agency.value())
                .param("prefix", prefix)
                .update();
    }

    /// A new draft, with the next number.
    public int insert(Edition edition, Cause cause) {
        return jdbc.sql("""
                        insert into sop.edition
                            (family, number, state, title, sop_number, scope, content, changed_at, changed_by)
                        select :family, coalesce(max(number), 0) + 1, 'DRAFT', :title, :sopNumber, :scope,
                               cast(:content as jsonb), :at, :by
                        from sop.edition where family = :family
                        returning number
                        """)
                .param("family", edition.family())
                .param("title", edition.identity().title())
                .param("sopNumber", edition.identity().number())
                .param("scope", edition.scope().name())
                .param("content", EditionFile.toJson(edition))
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .query(Integer.class)
                .single();
    }

    /// Stores content and state. False when someone else changed it since it was read.
    public boolean save(Listing read, State state, Edition edition, @Nullable String reason, Cause cause) {
        return jdbc.sql("""
                        update sop.edition
                        set state = :state, title = :title, sop_number = :sopNumber, scope = :scope,
                            content = cast(:content as jsonb), reason = :reason, changed_at = :at, changed_by = :by,
                            version = version + 1
                        where family = :family and number = :number and version = :version
                        """)
                        .param("state", state.name())
                        .param("title", edition.identity().title())
                        .param("sopNumber", edition.identity().number())
                        .param("scope", edition.scope().name())
                        .param("content", EditionFile.toJson(edition))
                        .param("reason", reason)
                        .param("at", cause.at().atOffset(ZoneOffset.UTC))
                        .param("by", cause.who().printed())
                        .param("family", read.family())
                        .param("number", read.number())
                        .param("version", read.version())
                        .update()
                == 1;
    }

    private static StoredEdition stored(ResultSet row, int at) throws SQLException {
        return new StoredEdition(listing(row, at), EditionFile.ofJson(row.getString("content")));
    }

    private static Listing listing(ResultSet row, int at) throws SQLException {
        return new Listing(
                row.getString("family"),
                row.getInt("number"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                State.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("sop_number"),
                Edition.Scope.valueOf(row.getString("scope")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getString("reason"),
                row.getInt("version"));
    }
}
