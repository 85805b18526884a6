package id.akuntabel.archive.retention;

import id.akuntabel.archive.holdings.FileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes the bytes of destroyed archives out of the store, after the decision is committed. Whoever files the same
/// content again meanwhile waits for the row, and stores the bytes anew.
@Component
class RemoveDestroyed {

    private final Disposals disposals;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    RemoveDestroyed(Disposals disposals, FileStore store, TransactionOperations transactions, Clock clock) {
        this.disposals = disposals;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void removeAll() {
        while (Boolean.TRUE.equals(transactions.execute(change -> removeOne()))) {
            // The next one, in a transaction of its own.
        }
    }

    private boolean removeOne() {
        var next = disposals.claimDestroyed();
        next.ifPresent(sha256 -> {
            try {
                store.remove(sha256);
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
            disposals.removed(sha256, clock.instant());
        });
        return next.isPresent();
    }
}
