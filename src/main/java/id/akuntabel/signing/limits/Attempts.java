package id.akuntabel.signing.limits;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts attempts in the database, for all nodes: so many in so long a time.
@Component
public class Attempts {

    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts one more; false = it was one too many and was not counted. Those that come together wait for each other.
    @Transactional
    public boolean take(String what, int most, Duration within) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('signing:' || :what, 0))")
                .param("what", what)
                .query((row, at) -> 1)
                .single();
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        var counted = jdbc.sql("select count(*) from signing.attempt where what = :what and at > :since")
                .param("what", what)
                .param("since", now.minus(within))
                .query(Integer.class)
                .single();
        if (counted >= most) {
            return false;
        }
        jdbc.sql("delete from signing.attempt where at < :old")
                .param("old", now.minus(FORGOTTEN))
                .update();
        jdbc.sql("insert into signing.attempt (what, at) values (:what, :at)")
                .param("what", what)
                .param("at", now)
                .update();
        return true;
    }

    /// It was right after all.
    @Transactional
    public void forgive(String what) {
        jdbc.sql("delete from signing.attempt where what = :what")
                .param("what", what)
                .update();
    }
}
