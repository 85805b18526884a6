package id.akuntabel.signing.desk;

import id.akuntabel.organization.OfficialId;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The rows of `signing.batch`: how far a batch is, for whoever asks, on whichever node.
@Repository
class Batches {

    private final JdbcClient jdbc;
    private final Clock clock;

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param beatAt when it last moved
    record Batch(
            UUID id,
            OfficialId official,
            Instant startedAt,
            Instant beatAt,
            @Nullable Instant endedAt,
            List<Item> items) {

        int done() {
            return (int) items.stream()
                    .filter(item -> !item.state().equals("WAITING"))
                    .count();
        }
    }

    record Item(
            int place,
            long stepId,
            String title,
            String caseNumber,
            UUID document,
            String state,
            @Nullable String message,
            @Nullable String code) {}

    @Transactional
    public UUID insert(OfficialId official, List<Wanted> wanted) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into signing.batch (id, official_id, started_at, beat_at) values (:id, :official, :at, :at)")
                .param("id", id)
                .param("official", official.value())
                .param("at", now())
                .update();
        for (var place = 0; place < wanted.size(); place++) {
            var one = wanted.get(place);
            jdbc.sql("""
                    insert into signing.batch_item (batch, place, step_id, document, version, title, case_number)
                    values (:batch, :place, :step, :document, :version, :title, :case)
                    """)
                    .param("batch", id)
                    .param("place", place + 1)
                    .param("step", one.lying().step().stepId())
                    .param("document", one.version().document().value())
                    .param("version", one.version().number())
                    .param("title", one.version().title())
                    .param("case", one.lying().step().caseNumber())
                    .update();
        }
        return id;
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql("select * from signing.batch where id = :id")
                .param("id", id)
                .query((row, at) -> new Batch(
                        id,
                        new OfficialId(row.getObject("official_id", UUID.class)),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("beat_at", OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant)
                                .orElse(null),
                        items(id)))
                .optional();
    }

    private List<Item> items(UUID batch) {
        return jdbc.sql("select * from signing.batch_item where batch = :batch order by place")
                .param("batch", batch)
                .query((row, at) -> new Item(
                        row.getInt("place"),
                        row.getLong("step_id"),
                        row.getString("title"),
                        row.getString("case_number"),
                        row.getObject("document", UUID.class),
                        row.getString("state"),
                        row.getString("message"),
                        row.getString("code")))
                .list();
    }

    /// One item is done; the batch has moved.
    @Transactional
    public void done(
            UUID batch, int place, String state, @Nullable String message, @Nullable String code, long micros) {
        jdbc.sql("""
                update signing.batch_item set state = :state, message = :message, code = :code, micros = :micros
                where batch = :batch and place = :place
                """)
                .param("batch", batch)
                .param("place", place)
                .param("state", state)
                .param("message", message)
                .param("code", code)
                .param("micros", micros)
                .update();
        jdbc.sql("update signing.batch set beat_at = :at where id = :id")
                .param("id", batch)
                .param("at", now())
                .update();
    }

    void end(UUID batch) {
        jdbc.sql("update signing.batch set ended_at = :at, beat_at = :at where id = :id")
                .param("id", batch)
                .param("at", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
