package id.akuntabel.archive.holdings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Clears away what nodes left that died: uploads that were never finished, and files whose rows were never committed.
/// Every node may: doing it twice does no harm.
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final FileStore store;
    private final Holdings holdings;
    private final TransactionOperations transactions;

    Housekeeping(FileStore store, Holdings holdings, TransactionOperations transactions) {
        this.store = store;
        this.holdings = holdings;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 15, fixedDelay = 360, timeUnit = TimeUnit.MINUTES)
    void sweep() throws IOException {
        var swept = store.sweep();
        if (swept > 0) {
            LOG.info("Swept away {} unfinished uploads and old leftovers", swept);
        }
        store.settled(hashes -> holdings.unnamed(hashes).forEach(this::setAside));
    }

    /// One transaction a file, undone in the end: it only keeps others from filing the same content meanwhile.
    private void setAside(String sha256) {
        transactions.executeWithoutResult(change -> {
            change.setRollbackOnly();
            if (!holdings.reserve(sha256)) {
                return;
            }
            try {
                store.setAside(sha256);
                LOG.info("Set aside a file that no document names: {}", sha256);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        });
    }
}
