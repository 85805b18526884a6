package id.akuntabel.workflow.procedures;

import id.akuntabel.workflow.Procedure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows of `workflow.procedure`. What a procedure says never changes, so that a node may keep what it has read;
/// only whether it is in force is always asked.
@Repository
public class ProcedureStore {

    private static final String SELECT = "select definition, engine_definition from workflow.procedure ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<String, StoredProcedure> read = new ConcurrentHashMap<>();

    ProcedureStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void insert(Procedure procedure, String engineDefinition, Instant at) {
        jdbc.sql("""
                update workflow.procedure set state = 'REPLACED' where family = :family and state = 'IN_FORCE'
                """).param("family", procedure.family()).update();
        jdbc.sql("""
                insert into workflow.procedure
                    (key, family, edition, title, owner_id, every_agency, definition, engine_definition, state, deployed_at)
                values
                    (:key, :family, :edition, :title, :owner, :everyAgency, cast(:definition as jsonb), :engine,
                     'IN_FORCE', :at)
                """)
                .param("key", procedure.key())
                .param("family", procedure.family())
                .param("edition", procedure.edition())
                .param("title", procedure.title())
                .param("owner", procedure.owner().value())
                .param("everyAgency", procedure.everyAgency())
                .param("definition", json.writeValueAsString(withoutBpmn(procedure)))
                .param("engine", engineDefinition)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// The procedure that was taken out of service, if one was in force.
    Optional<StoredProcedure> retire(String family) {
        var inForce = findInForce(family);
        jdbc.sql("update workflow.procedure set state = 'RETIRED' where family = :family and state = 'IN_FORCE'")
                .param("family", family)
                .update();
        return inForce;
    }

    public Optional<StoredProcedure> findInForce(String family) {
        return jdbc.sql(
                        "select engine_definition from workflow.procedure where family = :family and state = 'IN_FORCE'")
                .param("family", family)
                .query(String.class)
                .optional()
                .map(this::get);
    }

    /// How the newest edition is called, whether in force or not; the family itself where none was ever in service.
    public String title(String family) {
        return jdbc.sql("select title from workflow.procedure where family = :family order by edition desc limit 1")
                .param("family", family)
                .query(String.class)
                .optional()
                .orElse(family);
    }

    public List<StoredProcedure> listInForce() {
        return jdbc.sql(SELECT + "where state = 'IN_FORCE' order by title")
                .query(this::map)
                .list();
    }

    /// @param engineDefinition never given twice, not even by another database
    public StoredProcedure get(String engineDefinition) {
        return read.computeIfAbsent(
                engineDefinition,
                key -> jdbc.sql(SELECT + "where engine_definition = :definition")
                        .param("definition", key)
                        .query(this::map)
                        .single());
    }

    /// Whether a newer edition has taken its place, or none is in force any more.
    public boolean replaced(String engineDefinition) {
        return jdbc.sql("select state <> 'IN_FORCE' from workflow.procedure where engine_definition = :definition")
                .param("definition", engineDefinition)
                .query(Boolean.class)
                .single();
    }

    private StoredProcedure map(ResultSet row, int number) throws SQLException {
        return new StoredProcedure(
                row.getString("engine_definition"), json.readValue(row.getString("definition"), Procedure.class));
    }

    private static Procedure withoutBpmn(Procedure all) {
        return new Procedure(
                all.key(),
                all.family(),
                all.edition(),
                all.title(),
                all.prefix(),
                all.owner(),
                all.everyAgency(),
                "",
                all.starts(),
                all.steps(),
                all.recurs());
    }
}
