package id.akuntabel.audit.trail;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Seals what was written. All nodes try; the one that gets the row of `audit.sealing` does it.
@Component
class SealTrail {

    private static final Logger LOG = LoggerFactory.getLogger(SealTrail.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Clock clock;

    SealTrail(JdbcClient jdbc, Seals seals, Clock clock) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void whenDue() {
        var due = clock.instant().minus(EVERY).atOffset(ZoneOffset.UTC);
        var mine = jdbc.sql("select true from audit.sealing where last <= :due for update skip locked")
                .param("due", due)
                .query(Boolean.class)
                .optional();
        if (mine.isPresent()) {
            seal();
        }
    }

    private void seal() {
        var now = clock.instant();
        jdbc.sql("update audit.sealing set last = :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        var ends = seals.takeGrown();
        if (ends.isEmpty()) {
            return;
        }
        var seal = Seals.over(ends, seals.findLast(), now);
        seals.add(seal, ends);
        LOG.info("Audit seal {} over {} chains: {}", seal.number(), ends.size(), seal.hash());
    }
}
