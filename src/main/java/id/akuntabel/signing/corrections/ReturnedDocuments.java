package id.akuntabel.signing.corrections;

import id.akuntabel.archive.DocumentId;
import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.archive.Documents;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.workflow.StepDesk;
import id.akuntabel.workflow.StepDesk.Lying;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What came back to an official who drafted it. Two statements where nothing did, which is the rule.
@Repository
class ReturnedDocuments {

    private static final String SIGN = "signing.sign";

    private final JdbcClient jdbc;
    private final StepDesk desk;
    private final Documents documents;

    ReturnedDocuments(JdbcClient jdbc, StepDesk desk, Documents documents) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.documents = documents;
    }

    private record Row(long step, DocumentId document, int version, String by, Instant at, String remark) {}

    List<Returned> of(CurrentOfficial official) {
        var agencies = official.holdings().stream()
                .map(holding -> holding.position().agency())
                .collect(Collectors.toSet());
        if (agencies.isEmpty()) {
            return List.of();
        }
        var open = desk.in(agencies, List.of(SIGN)).stream()
                .collect(Collectors.toMap(lying -> lying.step().stepId(), Function.identity()));
        if (open.isEmpty()) {
            return List.of();
        }
        return rows(open.keySet().toArray(Long[]::new)).stream()
                .flatMap(row -> returned(row, Objects.requireNonNull(open.get(row.step())), official).stream())
                .toList();
    }

    private Optional<Returned> returned(Row row, Lying lying, CurrentOfficial official) {
        return documents.versionsOf(row.document()).stream()
                .findFirst()
                .filter(newest -> newest.number() == row.version())
                .flatMap(newest -> drafted(newest, official)
                        .map(holding -> new Returned(lying, newest, holding, row.by(), row.at(), row.remark())));
    }

    /// Whoever filed it, and whoever holds today the position that did the step it comes from.
    private Optional<Holding> drafted(DocumentVersion version, CurrentOfficial official) {
        var number = version.caseNumber();
        var row = version.step();
        var position =
                number == null || row == null ? null : desk.doneIn(number, row).orElse(null);
        return official.holdings().stream()
                .filter(holding -> holding.position().id().equals(position)
                        || official.cause(holding, version.at()).who().printed().equals(version.by()))
                .findFirst();
    }

    private List<Row> rows(Long[] steps) {
        return jdbc.sql("""
                select * from signing.initial
                where outcome = 'RETURNED' and step_id = any(:steps) and remark is not null
                order by at
                """)
                .param("steps", steps)
                .query((row, index) -> new Row(
                        row.getLong("step_id"),
                        new DocumentId(row.getObject("document", UUID.class)),
                        row.getInt("version"),
                        row.getString("by"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("remark")))
                .list();
    }
}
