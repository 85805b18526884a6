package id.akuntabel.signing.desk;

import id.akuntabel.archive.Lease;
import id.akuntabel.audit.Cause;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Takes over batches whose node is gone. All nodes look every five seconds. What was signed and not counted is
/// counted, and the rest is offered to the official for going on.
@Component
class StopBatches {

    private static final Logger LOG = LoggerFactory.getLogger(StopBatches.class);
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final Batches batches;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StopBatches(Batches batches, TransactionOperations transactions, ApplicationEventPublisher events, Clock clock) {
        this.batches = batches;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void look() {
        while (Boolean.TRUE.equals(transactions.execute(
                change -> batches.claimLapsed(MOMENT).map(this::stop).orElse(false)))) {
            // until none is left
        }
    }

    private boolean stop(Lease lease) {
        batches.settle(lease.id());
        batches.stop(lease);
        var batch = batches.find(lease.id()).orElseThrow();
        LOG.warn("Batch {} stopped at {} of {} documents", batch.id(), batch.signed(), batch.items());
        events.publishEvent(new BatchMoved(
                Cause.bySystem(clock.instant(), "Server yang menandatangani berhenti"),
                batch.id(),
                "Penandatanganan kumpulan terhenti",
                batch.signed(),
                batch.items()));
        return true;
    }
}
