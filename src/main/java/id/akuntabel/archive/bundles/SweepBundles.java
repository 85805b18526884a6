package id.akuntabel.archive.bundles;

import id.akuntabel.archive.holdings.FileStore;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Clears bundles away a week after they ended: all that is in them can be made again. Nodes claim them one by one.
@Component
class SweepBundles {

    private static final Logger LOG = LoggerFactory.getLogger(SweepBundles.class);

    static final Duration KEPT = Duration.ofDays(7);

    private final BundleRows rows;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    SweepBundles(BundleRows rows, FileStore store, TransactionOperations transactions, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 25, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void sweep() {
        var swept = 0;
        while (Boolean.TRUE.equals(transactions.execute(change -> sweepOne()))) {
            swept++;
        }
        if (swept > 0) {
            LOG.info("Cleared away {} bundles", swept);
        }
    }

    /// The bytes first: a row without bytes is swept next time, bytes without a row would stay.
    private boolean sweepOne() {
        var old = rows.claimOld(clock.instant().minus(KEPT));
        old.ifPresent(id -> {
            removeFiles(id);
            rows.remove(id);
        });
        return old.isPresent();
    }

    private void removeFiles(UUID id) {
        var result = rows.find(id).orElseThrow().result();
        if (result != null) {
            store.removePart(result);
        }
        for (var part : rows.parts(id)) {
            if (part.file() != null) {
                store.removePart(part.file());
            }
        }
    }
}
