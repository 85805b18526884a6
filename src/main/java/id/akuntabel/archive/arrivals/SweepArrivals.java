package id.akuntabel.archive.arrivals;

import id.akuntabel.archive.holdings.FileStore;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Sweeps away files that nobody goes on sending, and the notes of those that were settled. Nodes claim them one by
/// one.
@Component
class SweepArrivals {

    private static final Logger LOG = LoggerFactory.getLogger(SweepArrivals.class);

    /// A week of bad line, or of leave.
    static final Duration ABANDONED = Duration.ofDays(7);

    /// A browser that did not hear the answer asks again within this time.
    static final Duration SETTLED = Duration.ofDays(1);

    private final ArrivalRows rows;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    SweepArrivals(ArrivalRows rows, FileStore store, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var swept = 0;
        while (Boolean.TRUE.equals(transactions.execute(change -> sweepOne()))) {
            swept++;
        }
        if (swept > 0) {
            LOG.info("Swept away {} files that were on their way", swept);
        }
    }

    /// The bytes first: a row without bytes is swept next time, bytes without a row would stay.
    private boolean sweepOne() {
        var now = clock.instant();
        var old = rows.claimOld(now.minus(ABANDONED), now.minus(SETTLED));
        old.ifPresent(id -> {
            store.removePart(id);
            rows.remove(id);
        });
        return old.isPresent();
    }
}
