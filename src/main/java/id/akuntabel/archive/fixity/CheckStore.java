package id.akuntabel.archive.fixity;

import id.akuntabel.archive.fixity.FixityRuns.Claimed;
import id.akuntabel.archive.fixity.FixityRuns.Stored;
import id.akuntabel.archive.holdings.FileStore;
import id.akuntabel.archive.holdings.Integrity;
import id.akuntabel.audit.Cause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reads the whole store once a week, and whenever somebody asks. All nodes try each minute; one has the check, writes
/// down how far it came, and when it dies another goes on from there.
@Component
class CheckStore {

    private static final Logger LOG = LoggerFactory.getLogger(CheckStore.class);

    static final Duration EVERY = Duration.ofDays(7);
    private static final Duration CLAIM = Duration.ofMinutes(10);

    /// At most so many files, or so many bytes, between two lines in the database.
    private static final int BATCH = 200;

    private static final long BATCH_BYTES = 256L * 1024 * 1024;

    private final FixityRuns runs;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CheckStore(
            FixityRuns runs,
            FileStore store,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.runs = runs;
        this.store = store;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void whenDue() {
        if (!runs.startedAfter(now().minus(EVERY))) {
            runs.open(Cause.Who.SYSTEM.printed(), now());
        }
        work();
    }

    /// Asks for a check; it begins within a minute. False where one goes on already.
    boolean order(Cause cause) {
        return runs.open(cause.who().printed(), now());
    }

    /// Does what is open, to its end or until another node has it. Returns whether it finished a check.
    boolean work() {
        var claimed = runs.claim(now(), now().plus(CLAIM)).orElse(null);
        while (claimed != null) {
            var files = runs.filesAfter(claimed.after(), BATCH);
            if (files.isEmpty()) {
                finish(claimed.run());
                return true;
            }
            claimed = read(claimed, files);
        }
        return false;
    }

    /// Where to go on; null when another node has taken over.
    private @Nullable Claimed read(Claimed claimed, List<Stored> files) {
        var count = 0;
        var bytes = 0L;
        var last = claimed.after();
        for (var file : files) {
            var integrity = store.check(file.sha256());
            if (integrity != Integrity.INTACT) {
                LOG.error("Stored file {} is {}", file.sha256(), integrity);
                runs.found(claimed.run(), file.sha256(), integrity);
            }
            count++;
            bytes += file.size();
            last = file.sha256();
            if (bytes > BATCH_BYTES) {
                break;
            }
        }
        var until = now().plus(CLAIM);
        return runs.advance(claimed, last, count, bytes, until) ? new Claimed(claimed.run(), last, until) : null;
    }

    private void finish(long id) {
        transactions.executeWithoutResult(change -> {
            runs.finish(id, now());
            var run = runs.find(id).orElseThrow();
            events.publishEvent(new StoreChecked(
                    Cause.bySystem(now(), "Pemeriksaan keutuhan berkas, diminta oleh " + run.by()),
                    run.files(),
                    run.damaged()));
        });
    }

    /// As the database keeps it, so that a claim is known again.
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
