package id.akuntabel.planning.importing;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
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

/// Workbooks that were brought.
@Repository
class Imports {

    private final JdbcClient jdbc;

    Imports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<StoredImport> list(AgencyId agency) {
        return jdbc.sql("""
                        select id, agency_id, year, file_name, state, at, by from planning.import
                        where agency_id = :agency and state <> 'PREVIEWED' order by id desc limit 50
                        """)
                .param("agency", agency.value())
                .query(Imports::stored)
                .list();
    }

    Optional<StoredImport> find(AgencyId agency, long id) {
        return jdbc.sql("""
                        select id, agency_id, year, file_name, state, at, by from planning.import
                        where agency_id = :agency and id = :id
                        """)
                .param("agency", agency.value())
                .param("id", id)
                .query(Imports::stored)
                .optional();
    }

    byte[] content(long id) {
        return jdbc.sql("select content from planning.import where id = :id")
                .param("id", id)
                .query((row, at) -> row.getBytes("content"))
                .single();
    }

    long add(AgencyId agency, int year, String fileName, byte[] content, Cause cause) {
        return jdbc.sql("""
                        insert into planning.import (agency_id, year, file_name, content, state, at, by)
                        values (:agency, :year, :file, :content, 'PREVIEWED', :at, :by) returning id
                        """)
                .param("agency", agency.value())
                .param("year", year)
                .param("file", fileName)
                .param("content", content)
                .param("at", cause.at().atOffset(ZoneOffset.UTC))
                .param("by", cause.who().printed())
                .query(Long.class)
                .single();
    }

    /// False when it no longer is in the state that it was read in.
    boolean move(StoredImport read, StoredImport.State to) {
        return jdbc.sql("update planning.import set state = :to where id = :id and state = :from")
                        .param("to", to.name())
                        .param("from", read.state().name())
                        .param("id", read.id())
                        .update()
                == 1;
    }

    void remember(long id, long indicator) {
        jdbc.sql("insert into planning.imported_indicator (import_id, indicator_id) values (:id, :indicator)")
                .param("id", id)
                .param("indicator", indicator)
                .update();
    }

    void rememberObjective(long id, long objective) {
        jdbc.sql("insert into planning.imported_objective (import_id, objective_id) values (:id, :objective)")
                .param("id", id)
                .param("objective", objective)
                .update();
    }

    void rememberVariable(long id, long variable) {
        jdbc.sql("insert into planning.imported_variable (import_id, variable_id) values (:id, :variable)")
                .param("id", id)
                .param("variable", variable)
                .update();
    }

    /// The newest first: what was added later may serve what was added before.
    List<Long> objectivesOf(long id) {
        return jdbc.sql("""
                        select objective_id from planning.imported_objective where import_id = :id
                        order by objective_id desc
                        """)
                .param("id", id)
                .query((row, at) -> row.getLong("objective_id"))
                .list();
    }

    List<Long> variablesOf(long id) {
        return jdbc.sql("select variable_id from planning.imported_variable where import_id = :id")
                .param("id", id)
                .query((row, at) -> row.getLong("variable_id"))
                .list();
    }

    void rememberAgreement(long id, long agreement, int version) {
        jdbc.sql("""
                        insert into planning.imported_agreement (import_id, agreement_id, version)
                        values (:id, :agreement, :version)
                        """)
                .param("id", id)
                .param("agreement", agreement)
                .param("version", version)
                .update();
    }

    List<Long> indicatorsOf(long id) {
        return jdbc.sql("select indicator_id from planning.imported_indicator where import_id = :id")
                .param("id", id)
                .query((row, at) -> row.getLong("indicator_id"))
                .list();
    }

    /// Agreements with the version number they had right after the import.
    java.util.Map<Long, Integer> agreementsOf(long id) {
        var agreements = new java.util.HashMap<Long, Integer>();
        jdbc.sql("select agreement_id, version from planning.imported_agreement where import_id = :id")
                .param("id", id)
                .query(row -> {
                    agreements.put(row.getLong("agreement_id"), row.getInt("version"));
                });
        return agreements;
    }

    void forget(long id) {
        jdbc.sql("delete from planning.imported_objective where import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from planning.imported_variable where import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from planning.imported_indicator where import_id = :id")
                .param("id", id)
                .update();
        jdbc.sql("delete from planning.imported_agreement where import_id = :id")
                .param("id", id)
                .update();
    }

    private static StoredImport stored(ResultSet row, int at) throws SQLException {
        Instant when = row.getObject("at", OffsetDateTime.class).toInstant();
        return new StoredImport(
                row.getLong("id"),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                row.getInt("year"),
                row.getString("file_name"),
                StoredImport.State.valueOf(row.getString("state")),
                when,
                row.getString("by"));
    }
}
