package id.akuntabel.signing.desk;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.signing.desk.SignDocument.Outcome;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Signs many documents with one opened key. The key lives in the memory of the node where the passphrase was typed,
/// and nowhere else: a batch does not move to another node. When its node dies, what is signed is signed, and what is
/// left waits on the desk for the passphrase.
@Component
class SignBatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SignBatch.class);

    private final Batches batches;
    private final SignDocument signDocument;
    private final FinishStep finishStep;

    /// Signing is work for the processor: as many at a time as leave room for the pages.
    private final ExecutorService workers = Executors.newFixedThreadPool(
            Math.max(1, Runtime.getRuntime().availableProcessors() / 2),
            Thread.ofPlatform().name("tanda-tangan-", 0).daemon().factory());

    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    SignBatch(Batches batches, SignDocument signDocument, FinishStep finishStep) {
        this.batches = batches;
        this.signDocument = signDocument;
        this.finishStep = finishStep;
    }

    record Started(UUID id, Future<?> ended) {}

    Started start(CurrentOfficial official, List<Wanted> wanted, Means means, String address) {
        var id = batches.insert(official.official().id(), wanted);
        // BSrE may take two minutes for each; whoever waits for it keeps nobody else waiting.
        var hands = means instanceof Means.Bsre ? waiting : workers;
        return new Started(id, hands.submit(() -> run(id, official, wanted, means, address)));
    }

    private void run(UUID id, CurrentOfficial official, List<Wanted> wanted, Means means, String address) {
        try {
            for (var place = 1; place <= wanted.size(); place++) {
                var one = wanted.get(place - 1);
                var before = System.nanoTime();
                var outcome = sign(one, official, means, address);
                var last = place == wanted.size()
                        || wanted.get(place).lying().step().stepId()
                                != one.lying().step().stepId();
                var message = outcome instanceof Outcome.Refused(var why) ? why : last ? finish(one, official) : null;
                batches.done(
                        id,
                        place,
                        outcome instanceof Outcome.Signed ? "SIGNED" : "REFUSED",
                        message,
                        outcome instanceof Outcome.Signed(var code) ? code : null,
                        (System.nanoTime() - before) / 1000);
            }
        } finally {
            means.close();
            batches.end(id);
        }
    }

    private Outcome sign(Wanted one, CurrentOfficial official, Means means, String address) {
        try {
            return signDocument.sign(one.key(), official, means, address);
        } catch (RuntimeException unexpected) {
            LOG.error(
                    "Signing {} of {} failed",
                    one.version().document(),
                    one.lying().step().caseNumber(),
                    unexpected);
            return new Outcome.Refused("Gagal karena kesalahan sistem yang tercatat di log. Dokumen ini belum"
                    + " ditandatangani; coba lagi.");
        }
    }

    private @org.jspecify.annotations.Nullable String finish(Wanted one, CurrentOfficial official) {
        try {
            return finishStep
                    .afterSigning(one.lying().step().stepId(), official)
                    .orElse(null);
        } catch (RuntimeException unexpected) {
            LOG.error("Completing the step of {} failed", one.lying().step().caseNumber(), unexpected);
            return "Sudah ditandatangani, tetapi langkahnya belum selesai. Buka prosesnya, lalu tekan Lanjutkan.";
        }
    }

    @Override
    public void destroy() {
        workers.shutdown();
        waiting.shutdown();
    }
}
