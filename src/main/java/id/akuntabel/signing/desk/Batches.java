package id.akuntabel.signing.desk;

import id.akuntabel.archive.Lease;
import id.akuntabel.organization.OfficialId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
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

/// The rows of `signing.batch`: how far a batch is and which node has it, for whoever asks, on whichever node.
@Repository
class Batches {

    private static final String TABLE = "signing.batch";

    private static final String BATCH = """
            select batch.*, count(*) as items, count(*) filter (where item.state = 'WAITING') as waiting,
                   count(*) filter (where item.state = 'SIGNED') as signed
            from signing.batch join signing.batch_item as item on item.batch = batch.id
            """;

    private static final String SETTLE = """
            update signing.batch_item as item set state = 'SIGNED', code = signature.code, message = null
            from signing.signature
            where item.state = 'WAITING' and signature.document = item.document
              and signature.version = item.version + 1 and signature.step_id = item.step_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Batches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    enum State {
        /// A node signs, or has just died.
        OPEN,
        /// Its node is gone, and the opened key with it.
        STOPPED,
        ENDED
    }

    /// @param way     the official chose: with the key kept here, or BSrE
    /// @param waiting how many nothing has become of yet
    record Batch(
            UUID id,
            OfficialId official,
            Instant startedAt,
            State state,
            Signature.Way way,
            int items,
            int waiting,
            int signed) {

        String href() {
            return "/tanda-tangan/kumpulan/" + id;
        }
    }

    /// @param state `WAITING`, `SIGNED`, `REFUSED`
    record Item(
            int place,
            long stepId,
            String title,
            String caseNumber,
            UUID document,
            int version,
            String state,
            @Nullable String message,
            @Nullable String code) {

        boolean waiting() {
            return state.equals("WAITING");
        }

        /// As [Wanted#key()].
        String key() {
            return stepId + ":" + document + ":" + version;
        }
    }

    /// @param longest how long one document may take
    @Transactional
    public Lease insert(OfficialId official, List<Wanted> wanted, Signature.Way way, Duration longest) {
        var now = clock.instant();
        var lease = Lease.from(TABLE, UUID.randomUUID(), now, longest);
        jdbc.sql("""
                insert into signing.batch (id, official_id, started_at, state, way, claimed_until)
                values (:id, :official, :at, 'OPEN', :way, :until)
                """)
                .param("id", lease.id())
                .param("official", official.value())
                .param("at", utc(now))
                .param("way", way.name())
                .param("until", lease.mine())
                .update();
        for (var place = 0; place < wanted.size(); place++) {
            var one = wanted.get(place);
            jdbc.sql("""
                    insert into signing.batch_item (batch, place, step_id, document, version, title, case_number)
                    values (:batch, :place, :step, :document, :version, :title, :case)
                    """)
                    .param("batch", lease.id())
                    .param("place", place + 1)
                    .param("step", one.lying().step().stepId())
                    .param("document", one.version().document().value())
                    .param("version", one.version().number())
                    .param("title", one.version().title())
                    .param("case", one.lying().step().caseNumber())
                    .update();
        }
        return lease;
    }

    /// Nobody else's.
    Optional<Batch> find(UUID id, OfficialId official) {
        return jdbc.sql(BATCH + " where batch.id = :id and batch.official_id = :official group by batch.id")
                .param("id", id)
                .param("official", official.value())
                .query(Batches::batch)
                .optional();
    }

    /// Those of an official that wait for the passphrase, oldest first.
    List<Batch> stopped(OfficialId official) {
        return jdbc.sql(BATCH + """
                 where batch.official_id = :official and batch.state = 'STOPPED' group by batch.id order by batch.started_at
                """)
                .param("official", official.value())
                .query(Batches::batch)
                .list();
    }

    List<Item> items(UUID batch) {
        return jdbc.sql("select * from signing.batch_item where batch = :batch order by place")
                .param("batch", batch)
                .query((row, at) -> new Item(
                        row.getInt("place"),
                        row.getLong("step_id"),
                        row.getString("title"),
                        row.getString("case_number"),
                        row.getObject("document", UUID.class),
                        row.getInt("version"),
                        row.getString("state"),
                        row.getString("message"),
                        row.getString("code")))
                .list();
    }

    /// Keeps the batch while its official waits for a turn. Empty when this node no longer has it.
    Optional<Lease> keep(Lease lease) {
        return lease.keep(jdbc, clock.instant());
    }

    /// One item is done; the batch has moved. Empty when this node no longer has the batch: then nothing is noted here,
    /// and whoever has it finds the signature.
    @Transactional
    public Optional<Lease> done(
            Lease lease, int place, String state, @Nullable String message, @Nullable String code, long micros) {
        var kept = keep(lease);
        if (kept.isPresent()) {
            if (code == null) {
                // A node that was taken for dead may have signed it meanwhile: then that is what became of it.
                settle(lease.id());
            }
            jdbc.sql("""
                    update signing.batch_item set state = :state, message = :message, code = :code, micros = :micros
                    where batch = :batch and place = :place and state = 'WAITING'
                    """)
                    .param("batch", lease.id())
                    .param("place", place)
                    .param("state", state)
                    .param("message", message)
                    .param("code", code)
                    .param("micros", micros)
                    .update();
        }
        return kept;
    }

    void say(UUID batch, int place, String message) {
        jdbc.sql("update signing.batch_item set message = :message where batch = :batch and place = :place")
                .param("message", message)
                .param("batch", batch)
                .param("place", place)
                .update();
    }

    void end(Lease lease) {
        jdbc.sql("update signing.batch set state = 'ENDED', ended_at = :at where " + Lease.HELD)
                .param("at", utc(clock.instant()))
                .param("id", lease.id())
                .param("mine", lease.mine())
                .update();
    }

    /// The node goes down in good order: another stops the batch at once.
    void giveBack(Lease lease) {
        lease.giveBack(jdbc, clock.instant());
    }

    /// An open batch whose node is gone.
    Optional<Lease> claimLapsed(Duration length) {
        return Lease.claim(jdbc, TABLE, clock.instant(), length);
    }

    /// Notes what was signed and not counted before its node died, or elsewhere since.
    void settle(UUID batch) {
        jdbc.sql(SETTLE + " and item.batch = :batch").param("batch", batch).update();
    }

    /// Documents of stopped batches may be signed from the desk as well; of those that wait for nothing any more nobody
    /// need be told.
    @Transactional
    public void endWhatElseIsSigned(OfficialId official) {
        jdbc.sql(SETTLE + """
                 and item.batch in (select id from signing.batch where state = 'STOPPED' and official_id = :official)
                """).param("official", official.value()).update();
        jdbc.sql("""
                update signing.batch set state = 'ENDED', ended_at = :at
                where state = 'STOPPED' and official_id = :official and not exists (
                    select from signing.batch_item as item where item.batch = batch.id and item.state = 'WAITING')
                """)
                .param("at", utc(clock.instant()))
                .param("official", official.value())
                .update();
    }

    /// False where this node no longer has it.
    boolean stop(Lease lease) {
        return jdbc.sql("update signing.batch set state = 'STOPPED' where " + Lease.HELD)
                        .param("id", lease.id())
                        .param("mine", lease.mine())
                        .update()
                == 1;
    }

    Optional<Batch> find(UUID id) {
        return jdbc.sql(BATCH + " where batch.id = :id group by batch.id")
                .param("id", id)
                .query(Batches::batch)
                .optional();
    }

    /// Opens a stopped one again, for the node where the passphrase was typed. Empty where it goes on already.
    Optional<Lease> resume(UUID id, Duration longest) {
        var lease = Lease.from(TABLE, id, clock.instant(), longest);
        var resumed = jdbc.sql("""
                update signing.batch set state = 'OPEN', claimed_until = :until
                where id = :id and state = 'STOPPED'
                """).param("until", lease.mine()).param("id", id).update();
        return resumed == 1 ? Optional.of(lease) : Optional.empty();
    }

    /// A stopped one is not gone on with. False where it is not stopped.
    boolean leave(UUID id) {
        return jdbc.sql("update signing.batch set state = 'ENDED', ended_at = :at where id = :id and state = 'STOPPED'")
                        .param("at", utc(clock.instant()))
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Batch batch(ResultSet row, int index) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                new OfficialId(row.getObject("official_id", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                Signature.Way.valueOf(row.getString("way")),
                row.getInt("items"),
                row.getInt("waiting"),
                row.getInt("signed"));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
