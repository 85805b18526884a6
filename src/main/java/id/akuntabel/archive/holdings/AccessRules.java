package id.akuntabel.archive.holdings;

import id.akuntabel.archive.CaseReaders;
import id.akuntabel.archive.DocumentId;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.PositionId;
import id.akuntabel.shell.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who may read which document: one question for a page, one condition for lists.
@Component
public class AccessRules {

    /// For `where`: documents whose row is called `document`. Lists hold what belongs to one's own agencies, and what
    /// is
    /// open where `:open`; what one reads on account of a process is found there.
    public static final String READABLE = """
            (case document.access
                 when 'SECRET' then :inspects or document.readers && :positions
                      or exists (select from archive.version mine
                                 where mine.document = document.id and mine.by_id = :official)
                 when 'OPEN' then :open or :all or document.owner = any(:owners)
                 else :all or document.owner = any(:owners)
             end)
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<CaseReaders> cases;

    AccessRules(JdbcClient jdbc, ObjectProvider<CaseReaders> cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /// What decides about a document.
    ///
    /// @param readers positions named for a secret one
    public record Guarded(
            DocumentId document,
            AgencyId owner,
            Access access,
            List<PositionId> readers,
            @Nullable String caseNumber,
            List<String> filedBy,
            boolean destroyed) {
        public Guarded {
            readers = List.copyOf(readers);
            filedBy = List.copyOf(filedBy);
        }
    }

    /// The document, or [NotFound] for whoever may not read it.
    public Guarded get(CurrentOfficial reader, DocumentId document) {
        return find(document).filter(found -> mayRead(reader, found)).orElseThrow(NotFound::new);
    }

    public boolean mayRead(CurrentOfficial reader, DocumentId document) {
        return find(document).filter(found -> mayRead(reader, found)).isPresent();
    }

    boolean mayRead(CurrentOfficial reader, Guarded document) {
        return switch (document.access()) {
            case OPEN -> !reader.holdings().isEmpty() || readsLimited(reader, document);
            case LIMITED -> readsLimited(reader, document);
            case SECRET -> readsSecret(reader, document);
        };
    }

    private boolean readsLimited(CurrentOfficial reader, Guarded document) {
        var number = document.caseNumber();
        return reader.maySee(document.owner())
                || (number != null && cases.stream().anyMatch(slot -> slot.mayRead(reader, number)));
    }

    private boolean readsSecret(CurrentOfficial reader, Guarded document) {
        var number = document.caseNumber();
        return reader.may(Permission.INSPECTION)
                || document.filedBy().contains(reader.official().id().toString())
                || document.readers().stream()
                        .anyMatch(position -> reader.as(position).isPresent())
                || (number != null && cases.stream().anyMatch(slot -> slot.takesPart(reader, number)));
    }

    private Optional<Guarded> find(DocumentId document) {
        return jdbc.sql("""
                select document.*, array(select distinct by_id from archive.version where document = document.id) as filed_by
                from archive.document where id = :id and versions > 0
                """)
                .param("id", document.value())
                .query(AccessRules::guarded)
                .optional();
    }

    /// Parameters of [#READABLE].
    ///
    /// @param owners agencies to look into; null = all that the reader may see
    public static Map<String, Object> parameters(
            CurrentOfficial reader, @Nullable List<AgencyId> owners, boolean withOpen) {
        var parameters = new HashMap<String, Object>();
        parameters.put("all", owners == null);
        parameters.put(
                "owners",
                owners == null
                        ? new UUID[0]
                        : owners.stream().map(AgencyId::value).toArray(UUID[]::new));
        parameters.put("inspects", reader.may(Permission.INSPECTION));
        parameters.put("open", withOpen && !reader.holdings().isEmpty());
        parameters.put("official", reader.official().id().toString());
        parameters.put(
                "positions",
                reader.holdings().stream()
                        .map(holding -> holding.position().id().value())
                        .toArray(UUID[]::new));
        return parameters;
    }

    private static Guarded guarded(ResultSet row, int index) throws SQLException {
        return new Guarded(
                new DocumentId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("owner", UUID.class)),
                Access.valueOf(row.getString("access")),
                Arrays.stream((UUID[]) row.getArray("readers").getArray())
                        .map(PositionId::new)
                        .toList(),
                row.getString("case_number"),
                List.of((String[]) row.getArray("filed_by").getArray()),
                row.getObject("destroyed") != null);
    }
}
