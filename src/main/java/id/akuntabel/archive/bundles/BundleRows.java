package id.akuntabel.archive.bundles;

import id.akuntabel.archive.BundleKind;
import id.akuntabel.archive.Lease;
import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.sql.ResultSet;
import java.sql.SQLException;
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

/// The rows: bundles, their parts, and which node has which.
@Repository
class BundleRows {

    private static final String BUNDLE = """
            select bundle.*, count(*) as parts, count(part.made_at) as made
            from archive.bundle join archive.bundle_part as part on part.bundle = bundle.id
            """;

    private static final String TABLE = "archive.bundle";

    private final JdbcClient jdbc;

    BundleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A bundle that this node has for a while.
    ///
    /// @param tries claims since the last part was made, this one counted
    /// @param begun name of a whole that another node had begun
    record Claimed(
            Lease lease,
            String kind,
            String subject,
            String title,
            Instant orderedAt,
            int tries,
            @Nullable UUID begun) {

        UUID id() {
            return lease.id();
        }

        Claimed kept(Lease later) {
            return new Claimed(later, kind, subject, title, orderedAt, tries, begun);
        }
    }

    /// @param file name of its bytes in the store; of a part that is not made, what a dead node may have left
    record Part(
            int place,
            String key,
            String fileName,
            @Nullable UUID file,
            boolean made) {}

    /// False where the official has the same one open already.
    boolean add(UUID id, BundleKind kind, String subject, BundleKind.Plan plan, Cause cause) {
        var added = jdbc.sql("""
                insert into archive.bundle (id, kind, subject, personal, agency, title, file_name, by_id, by, ordered_at,
                                            claimed_until)
                values (:id, :kind, :subject, :personal, :agency, :title, :file, :byId, :by, :at, :at)
                on conflict (by_id, kind, subject) where state = 'OPEN' do nothing
                """)
                .param("id", id)
                .param("kind", kind.kind())
                .param("subject", subject)
                .param("personal", kind.personal())
                .param("agency", plan.agency().value())
                .param("title", plan.title())
                .param("file", plan.fileName())
                .param("byId", cause.who().id())
                .param("by", cause.who().printed())
                .param("at", utc(cause.at()))
                .update();
        if (added == 0) {
            return false;
        }
        jdbc.sql("""
                insert into archive.bundle_part (bundle, place, key, file_name)
                select :id, place, key, name from unnest(:keys, :names) with ordinality as part (key, name, place)
                """)
                .param("id", id)
                .param("keys", plan.parts().stream().map(BundleKind.Part::key).toArray(String[]::new))
                .param(
                        "names",
                        plan.parts().stream().map(BundleKind.Part::fileName).toArray(String[]::new))
                .update();
        return true;
    }

    UUID open(String kind, String subject, String official) {
        return jdbc.sql("""
                select id from archive.bundle
                where by_id = :official and kind = :kind and subject = :subject and state = 'OPEN'
                """)
                .param("official", official)
                .param("kind", kind)
                .param("subject", subject)
                .query(UUID.class)
                .single();
    }

    Optional<Bundle> find(UUID id) {
        return jdbc.sql(BUNDLE + " where bundle.id = :id group by bundle.id")
                .param("id", id)
                .query(BundleRows::bundle)
                .optional();
    }

    /// Newest first.
    List<Bundle> of(String official, int most) {
        return jdbc.sql(BUNDLE + """
                 where bundle.by_id = :official group by bundle.id order by bundle.ordered_at desc, bundle.id limit :most
                """)
                .param("official", official)
                .param("most", most)
                .query(BundleRows::bundle)
                .list();
    }

    /// An open one that no node has.
    Optional<Claimed> claim(Instant now, Duration length) {
        return Lease.claim(jdbc, TABLE, now, length)
                .flatMap(lease -> jdbc.sql(
                                "update archive.bundle set tries = tries + 1 where " + Lease.HELD + " returning *")
                        .param("id", lease.id())
                        .param("mine", lease.mine())
                        .query((row, index) -> new Claimed(
                                lease,
                                row.getString("kind"),
                                row.getString("subject"),
                                row.getString("title"),
                                row.getObject("ordered_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getInt("tries"),
                                row.getObject("result", UUID.class)))
                        .optional());
    }

    List<Part> parts(UUID bundle) {
        return jdbc.sql("select * from archive.bundle_part where bundle = :bundle order by place")
                .param("bundle", bundle)
                .query((row, index) -> new Part(
                        row.getInt("place"),
                        row.getString("key"),
                        row.getString("file_name"),
                        row.getObject("file", UUID.class),
                        row.getObject("made_at", OffsetDateTime.class) != null))
                .list();
    }

    /// Names the bytes of a part before they are written. False when this node no longer has the bundle.
    boolean name(Claimed claimed, int place, UUID file) {
        return jdbc.sql("""
                update archive.bundle_part as part set file = :file
                from archive.bundle
                where bundle.id = :id and bundle.claimed_until = :mine and bundle.state = 'OPEN'
                  and part.bundle = bundle.id and part.place = :place and part.made_at is null
                """)
                        .param("file", file)
                        .param("id", claimed.id())
                        .param("mine", claimed.lease().mine())
                        .param("place", place)
                        .update()
                == 1;
    }

    /// Counts a part whose bytes are safe, and keeps the bundle longer. Empty when this node no longer has it.
    @Transactional
    public Optional<Claimed> made(Claimed claimed, int place, Instant at) {
        var kept = keep(claimed, at);
        kept.ifPresent(held -> jdbc.sql("""
                with progress as (update archive.bundle set tries = 0 where id = :id)
                update archive.bundle_part set made_at = :at where bundle = :id and place = :place
                """)
                .param("at", utc(at))
                .param("id", held.id())
                .param("place", place)
                .update());
        return kept;
    }

    /// Names the whole before it is written. False when this node no longer has the bundle.
    boolean nameResult(Claimed claimed, UUID file) {
        return jdbc.sql("update archive.bundle set result = :file where " + Lease.HELD)
                        .param("file", file)
                        .param("id", claimed.id())
                        .param("mine", claimed.lease().mine())
                        .update()
                == 1;
    }

    /// Keeps the bundle longer. Empty when this node no longer has it.
    Optional<Claimed> keep(Claimed claimed, Instant now) {
        return claimed.lease().keep(jdbc, now).map(claimed::kept);
    }

    void giveBack(Claimed claimed, Instant now) {
        claimed.lease().giveBack(jdbc, now);
    }

    /// A whole is written from its beginning: what a dead node counted does not count.
    void anew(Claimed claimed) {
        jdbc.sql("""
                update archive.bundle_part as part set made_at = null, file = null
                from archive.bundle
                where part.bundle = bundle.id and part.made_at is not null and bundle.id = :id
                  and bundle.claimed_until = :mine and bundle.state = 'OPEN'
                """)
                .param("id", claimed.id())
                .param("mine", claimed.lease().mine())
                .update();
    }

    /// The first parts of a whole are in it; keeps the bundle longer. Empty when this node no longer has it.
    @Transactional
    public Optional<Claimed> written(Claimed claimed, int parts, Instant at) {
        var kept = keep(claimed, at);
        kept.ifPresent(held -> jdbc.sql("""
                update archive.bundle_part as part set made_at = :at, file = bundle.result
                from archive.bundle
                where bundle.id = :id and part.bundle = bundle.id and part.place <= :parts and part.made_at is null
                """)
                .param("at", utc(at))
                .param("id", held.id())
                .param("parts", parts)
                .update());
        return kept;
    }

    /// False when this node no longer has the bundle.
    boolean end(Claimed claimed, Bundle.State state, String error, Result result, Instant at) {
        return jdbc.sql("""
                update archive.bundle set state = :state, error = :error, size = :size, sha256 = :sha256, ended_at = :at
                where\s""" + Lease.HELD)
                        .param("state", state.name())
                        .param("error", error)
                        .param("size", result.size())
                        .param("sha256", result.sha256())
                        .param("at", utc(at))
                        .param("id", claimed.id())
                        .param("mine", claimed.lease().mine())
                        .update()
                == 1;
    }

    /// @param sha256 of the whole; null where there is none
    record Result(long size, @Nullable String sha256) {

        static final Result NONE = new Result(0, null);
    }

    /// False when it has ended already.
    boolean cancel(UUID id, Instant at) {
        return jdbc.sql(
                                "update archive.bundle set state = 'CANCELLED', ended_at = :at where id = :id and state = 'OPEN'")
                        .param("id", id)
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /// Opens one again that failed; what is made stays. False when it did not fail, or its official asked anew since.
    boolean reopen(UUID id, Instant at) {
        return jdbc.sql("""
                update archive.bundle
                set state = 'OPEN', error = '', tries = 0, ended_at = null, claimed_until = :at
                where id = :id and state = 'FAILED' and not exists (
                    select from archive.bundle as other
                    where other.by_id = bundle.by_id and other.kind = bundle.kind and other.subject = bundle.subject
                      and other.state = 'OPEN')
                """).param("id", id).param("at", utc(at)).update() == 1;
    }

    /// One that ended long enough ago, locked.
    Optional<UUID> claimOld(Instant before) {
        return jdbc.sql("""
                select id from archive.bundle where state <> 'OPEN' and ended_at < :before
                order by ended_at limit 1 for update skip locked
                """).param("before", utc(before)).query(UUID.class).optional();
    }

    void remove(UUID id) {
        jdbc.sql("delete from archive.bundle where id = :id").param("id", id).update();
    }

    private static Bundle bundle(ResultSet row, int index) throws SQLException {
        var ended = row.getObject("ended_at", OffsetDateTime.class);
        return new Bundle(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("subject"),
                row.getBoolean("personal"),
                new AgencyId(row.getObject("agency", UUID.class)),
                row.getString("title"),
                row.getString("file_name"),
                row.getString("by_id"),
                row.getString("by"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
                Bundle.State.valueOf(row.getString("state")),
                row.getInt("made"),
                row.getInt("parts"),
                row.getString("error"),
                row.getObject("result", UUID.class),
                row.getLong("size"),
                row.getString("sha256"),
                ended == null ? null : ended.toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
