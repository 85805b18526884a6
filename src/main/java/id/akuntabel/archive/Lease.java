package id.akuntabel.archive;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Long work that survives its node (docs/decisions/0021-bundles-by-rows-and-leases.md): a row with the columns `id`,
/// `state` (`OPEN` while there is work) and `claimed_until`. Whoever works on it moves `claimed_until` on with each
/// piece of work; when it runs out, another node claims the row.
///
/// @param until  until when this node has the row; also tells this claim from a later one
/// @param length by how much each piece of work moves it on: longer than the longest piece takes
public record Lease(String table, UUID id, Instant until, Duration length) {

    /// Of a statement that may only count while this node has the row; it names `:id` and `:mine`.
    public static final String HELD = "id = :id and claimed_until = :mine and state = 'OPEN'";

    public Lease {
        // As the database keeps it, so that a claim is known again.
        until = until.truncatedTo(ChronoUnit.MICROS);
    }

    /// For a row that is inserted, or opened again, by the node that works on it.
    public static Lease from(String table, UUID id, Instant now, Duration length) {
        return new Lease(table, id, now.plus(length), length);
    }

    /// The open row that no node has and that has waited longest.
    public static Optional<Lease> claim(JdbcClient jdbc, String table, Instant now, Duration length) {
        var until = now.plus(length).truncatedTo(ChronoUnit.MICROS);
        return jdbc.sql("update " + table + """
                         set claimed_until = :until
                        where id = (select id from\s""" + table + """
                         where state = 'OPEN' and claimed_until <= :now
                                    order by claimed_until, id limit 1 for update skip locked)
                        returning id
                        """)
                .param("now", utc(now))
                .param("until", utc(until))
                .query((row, index) -> new Lease(table, row.getObject("id", UUID.class), until, length))
                .optional();
    }

    /// Moves it on. Empty when this node no longer has the row.
    public Optional<Lease> keep(JdbcClient jdbc, Instant now) {
        var later = new Lease(table, id, now.plus(length), length);
        return moveTo(jdbc, later.until()) ? Optional.of(later) : Optional.empty();
    }

    /// Lets another node go on at once. False when this node no longer had the row.
    public boolean giveBack(JdbcClient jdbc, Instant now) {
        return moveTo(jdbc, now);
    }

    /// As a parameter of a statement.
    public OffsetDateTime mine() {
        return utc(until);
    }

    private boolean moveTo(JdbcClient jdbc, Instant later) {
        return jdbc.sql("update " + table + " set claimed_until = :until where " + HELD)
                        .param("until", utc(later))
                        .param("id", id)
                        .param("mine", mine())
                        .update()
                == 1;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
