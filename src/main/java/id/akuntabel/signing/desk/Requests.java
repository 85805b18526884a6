package id.akuntabel.signing.desk;

import id.akuntabel.archive.DocumentVersion;
import id.akuntabel.organization.OfficialId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was sent to the e-sign service: written before, so that nothing is forgotten that may have been signed.
@Repository
class Requests {

    private final JdbcClient jdbc;
    private final Clock clock;

    Requests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum State {
        SIGNED,
        REFUSED,
        UNANSWERED
    }

    /// When this version was last sent without ever being answered; the same bytes under any version count.
    Optional<Instant> unanswered(DocumentVersion version) {
        return jdbc.sql("""
                select sent_at from signing.request
                where document = :document and sha256 = :sha256 and state in ('SENT', 'UNANSWERED')
                order by sent_at desc limit 1
                """)
                .param("document", version.document().value())
                .param("sha256", version.sha256())
                .query((row, at) ->
                        row.getObject("sent_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    UUID sent(DocumentVersion version, OfficialId official) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into signing.request (id, document, version, sha256, official_id, sent_at)
                values (:id, :document, :version, :sha256, :official, :at)
                """)
                .param("id", id)
                .param("document", version.document().value())
                .param("version", version.number())
                .param("sha256", version.sha256())
                .param("official", official.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void ended(UUID id, State state) {
        jdbc.sql("update signing.request set state = :state, ended_at = :at where id = :id")
                .param("id", id)
                .param("state", state.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
