package id.akuntabel.signing.desk;

import id.akuntabel.archive.Lease;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.desk.Batches.Batch;
import id.akuntabel.signing.desk.Batches.Item;
import id.akuntabel.signing.desk.SignDocument.Outcome;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Signs many documents with one opened key. The key lives in the memory of the node where the passphrase was typed,
/// and nowhere else: no other node can sign the rest by itself. When the node dies, [StopBatches] on another notes what
/// is signed, and the official goes on with the rest by typing the passphrase again, on whichever node.
@Component
class SignBatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SignBatch.class);

    private final Batches batches;
    private final SignDocument signDocument;
    private final FinishStep finishStep;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /// Signing here is work for the processor: as many at a time as leave room for the pages. BSrE may take two minutes
    /// for each; whoever waits for it keeps nobody else waiting.
    private final Semaphore room =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2), true);

    private final ExecutorService hands = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().name("tanda-tangan-", 0).daemon().factory());

    private volatile boolean stopping;

    SignBatch(
            Batches batches,
            SignDocument signDocument,
            FinishStep finishStep,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.batches = batches;
        this.signDocument = signDocument;
        this.finishStep = finishStep;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    record Started(UUID id, Future<?> ended) {}

    Started start(CurrentOfficial official, List<Wanted> wanted, Means means, String address) {
        var lease = batches.insert(official.official().id(), wanted, means.way(), means.longest());
        return new Started(lease.id(), hands.submit(() -> run(lease, official, means, address)));
    }

    /// Goes on with a stopped one. Empty where it goes on already, perhaps on another node.
    Optional<Started> resume(Batch batch, CurrentOfficial official, Means means, String address) {
        var resumed = transactions.execute(change -> {
            var lease = batches.resume(batch.id(), means.longest());
            lease.ifPresent(held -> {
                batches.settle(batch.id());
                tell(batch, official, "Penandatanganan kumpulan dilanjutkan");
            });
            return lease;
        });
        return resumed.map(lease -> new Started(lease.id(), hands.submit(() -> run(lease, official, means, address))));
    }

    /// The rest stays on the desk.
    void leave(Batch batch, CurrentOfficial official) {
        transactions.executeWithoutResult(change -> {
            if (batches.leave(batch.id())) {
                tell(batch, official, "Penandatanganan kumpulan tidak dilanjutkan");
            }
        });
    }

    private void tell(Batch batch, CurrentOfficial official, String news) {
        events.publishEvent(
                new BatchMoved(official.cause(clock.instant()), batch.id(), news, batch.signed(), batch.items()));
    }

    private void run(Lease first, CurrentOfficial official, Means means, String address) {
        try (means) {
            if (means instanceof Means.Own) {
                inTurn(first, lease -> work(lease, official, means, address));
            } else {
                work(first, official, means, address);
            }
        }
    }

    private void inTurn(Lease first, Consumer<Lease> work) {
        var lease = first;
        try {
            while (!room.tryAcquire(1, TimeUnit.SECONDS)) {
                if (stopping) {
                    batches.giveBack(lease);
                    return;
                }
                lease = batches.keep(lease).orElse(null);
                if (lease == null) {
                    return;
                }
            }
        } catch (InterruptedException goesDown) {
            Thread.currentThread().interrupt();
            return;
        }
        try {
            work.accept(lease);
        } finally {
            room.release();
        }
    }

    private void work(Lease first, CurrentOfficial official, Means means, String address) {
        var lease = first;
        var items = batches.items(lease.id());
        finishSigned(lease.id(), items, official);
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            if (!item.waiting()) {
                continue;
            }
            if (stopping) {
                batches.giveBack(lease);
                return;
            }
            var before = System.nanoTime();
            var outcome = sign(item, official, means, address);
            var last = index == items.size() - 1 || items.get(index + 1).stepId() != item.stepId();
            var message = outcome instanceof Outcome.Refused(var why) ? why : last ? finish(item, official) : null;
            lease = batches.done(
                            lease,
                            item.place(),
                            outcome instanceof Outcome.Signed ? "SIGNED" : "REFUSED",
                            message,
                            outcome instanceof Outcome.Signed(var code) ? code : null,
                            (System.nanoTime() - before) / 1000)
                    .orElse(null);
            if (lease == null) {
                LOG.warn("Batch {} was taken for dead; another node has it", first.id());
                return;
            }
        }
        batches.end(lease);
        batches.endWhatElseIsSigned(official.official().id());
    }

    /// A node may die between the last signature of a step and the end of the step.
    private void finishSigned(UUID batch, List<Item> items, CurrentOfficial official) {
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            var last = index == items.size() - 1 || items.get(index + 1).stepId() != item.stepId();
            if (last && item.state().equals("SIGNED")) {
                var message = finish(item, official);
                if (message != null) {
                    batches.say(batch, item.place(), message);
                }
            }
        }
    }

    private Outcome sign(Item item, CurrentOfficial official, Means means, String address) {
        try {
            return signDocument.sign(item.key(), official, means, address);
        } catch (RuntimeException unexpected) {
            LOG.error("Signing {} of {} failed", item.document(), item.caseNumber(), unexpected);
            return new Outcome.Refused("Gagal karena kesalahan sistem yang tercatat di log. Dokumen ini belum"
                    + " ditandatangani; coba lagi.");
        }
    }

    private @Nullable String finish(Item item, CurrentOfficial official) {
        try {
            return finishStep.afterSigning(item.stepId(), official).orElse(null);
        } catch (RuntimeException unexpected) {
            LOG.error("Completing the step of {} failed", item.caseNumber(), unexpected);
            return "Sudah ditandatangani, tetapi langkahnya belum selesai. Buka prosesnya, lalu tekan Lanjutkan.";
        }
    }

    /// The document in hand is signed; the rest waits for the passphrase.
    @Override
    public void destroy() {
        stopping = true;
        hands.shutdown();
        try {
            if (!hands.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A signature takes long; its batch is stopped when its time has run out");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
