package id.akuntabel.archive.search;

import id.akuntabel.archive.holdings.FileStore;
import id.akuntabel.archive.search.SearchIndex.Waiting;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads the texts of files that were filed, one after the other, on whichever node comes first. A file that takes too
/// long, or that brought the node down twice, is left unread: it is found by its title.
@Component
class ReadNewFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ReadNewFiles.class);

    /// Then it keeps what it has; where it does not even notice, it is given up half as long after that.
    private static final Duration ENOUGH = Duration.ofSeconds(20);

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final int MOST_ATTEMPTS = 3;

    private final SearchIndex index;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final Clock clock;

    ReadNewFiles(SearchIndex index, FileStore store, TransactionOperations transactions, Clock clock) {
        this.index = index;
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Reads all that wait.
    @Scheduled(initialDelay = 30, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void readAll() {
        for (var next = index.claim(clock.instant(), clock.instant().plus(CLAIM));
                next.isPresent();
                next = index.claim(clock.instant(), clock.instant().plus(CLAIM))) {
            read(next.get());
        }
    }

    private void read(Waiting file) {
        if (file.attempts() > MOST_ATTEMPTS) {
            index.settle(file.sha256(), "FAILED", "Isinya tidak dapat dibaca.");
            return;
        }
        try {
            switch (inTime(file)) {
                case Extract.Words(var words) ->
                    transactions.executeWithoutResult(change -> index.read(file.sha256(), words));
                case Extract.Nothing(var why) -> index.settle(file.sha256(), "EMPTY", why);
                case Extract.Skipped(var why) -> index.settle(file.sha256(), "SKIPPED", why);
            }
        } catch (TimeoutException tooLong) {
            LOG.warn("Reading the text of {} took too long", file.sha256());
            index.settle(file.sha256(), "FAILED", "Terlalu lama dibaca.");
        } catch (ExecutionException | CancellationException | DataAccessException unreadable) {
            LOG.warn("The text of {} cannot be read", file.sha256(), unreadable);
            index.settle(file.sha256(), "FAILED", "Isinya tidak dapat dibaca.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /// In a thread of its own, which is told to stop when its time is up and asks for that between pages and parts.
    private Extract inTime(Waiting file) throws InterruptedException, ExecutionException, TimeoutException {
        var givenUp = new AtomicBoolean();
        var began = System.nanoTime();
        Callable<Extract> reading = () -> {
            try (var in = store.open(file.sha256())) {
                return ReadText.of(
                        in, file.mediaType(), () -> givenUp.get() || System.nanoTime() - began > ENOUGH.toNanos());
            }
        };
        var task = new FutureTask<>(reading);
        var thread = Thread.ofPlatform()
                .daemon()
                .name("teks-" + file.sha256().substring(0, 8))
                .start(task);
        try {
            return task.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } finally {
            givenUp.set(true);
            thread.interrupt();
        }
    }
}
