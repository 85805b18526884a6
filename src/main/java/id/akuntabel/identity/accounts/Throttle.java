package id.akuntabel.identity.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Slows down guessing: failed attempts are counted in the database, for an account from one address, for an account
/// from anywhere, and for an address (a whole office may share one).
@Component
public class Throttle {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_ACCOUNT_AND_ADDRESS = 5;
    private static final int PER_ACCOUNT = 30;
    private static final int PER_ADDRESS = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts an attempt as failed until [#forgive(String, String)] says otherwise. The lock keeps attempts that
    /// are sent together from passing together.
    ///
    /// @return empty = go on; otherwise nothing was counted, and from this instant on another try is heard
    @Transactional
    public Optional<Instant> attempt(String account, String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('throttle:' || :account, 0))")
                .param("account", account)
                .query((row, at) -> 1)
                .single();
        var now = clock.instant();
        var refused = Stream.of(
                        limit("account = :account and address = :address", PER_ACCOUNT_AND_ADDRESS, account, address),
                        limit("account = :account", PER_ACCOUNT, account, address),
                        limit("address = :address", PER_ADDRESS, account, address))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
        if (refused.isPresent()) {
            return refused;
        }
        jdbc.sql("delete from identity.failed_attempt where at < :old")
                .param("old", now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("insert into identity.failed_attempt (account, address, at) values (:account, :address, :at)")
                .param("account", account)
                .param("address", address)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        return Optional.empty();
    }

    /// It was the right person.
    @Transactional
    public void forgive(String account, String address) {
        jdbc.sql("delete from identity.failed_attempt where account = :account and address = :address")
                .param("account", account)
                .param("address", address)
                .update();
    }

    /// The instant at which the `most`-th latest attempt leaves the window.
    private Optional<Instant> limit(String which, int most, String account, String address) {
        return jdbc.sql("""
                        select at from identity.failed_attempt
                        where %s and at > :since and :account <> '' and :address <> ''
                        order by at desc offset :before limit 1
                        """.formatted(which))
                .param("account", account)
                .param("address", address)
                .param("since", clock.instant().minus(WINDOW).atOffset(ZoneOffset.UTC))
                .param("before", most - 1)
                .query((row, at) ->
                        row.getObject("at", OffsetDateTime.class).toInstant().plus(WINDOW))
                .optional();
    }
}
