package id.akuntabel.archive.bundles;

import id.akuntabel.archive.BundleKind;
import id.akuntabel.archive.PaperBundle;
import id.akuntabel.archive.WholeBundle;
import id.akuntabel.archive.bundles.BundleRows.Claimed;
import id.akuntabel.archive.bundles.BundleRows.Part;
import id.akuntabel.archive.bundles.BundleRows.Result;
import id.akuntabel.archive.holdings.FileStore;
import id.akuntabel.audit.Cause;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Makes what was asked for, one bundle at a time on each node. All nodes look every two seconds; one has a bundle,
/// each part counts as soon as its bytes are safe, and when the node dies another goes on with the next part.
@Component
class MakeBundles implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MakeBundles.class);

    /// Longer than the longest part takes.
    static final Duration LEASE = Duration.ofMinutes(2);

    /// Claims without a single part made in between: whatever kills the nodes shall not kill them for ever.
    static final int MOST_TRIES = 5;

    private final BundleRows rows;
    private final Map<String, BundleKind> kinds;
    private final FileStore store;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /// Not the thread of the schedule, on which deadlines wait.
    private final ExecutorService hand = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("paket-", 0).daemon().factory());

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    MakeBundles(
            BundleRows rows,
            List<? extends BundleKind> kinds,
            FileStore store,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.kinds = kinds.stream().collect(Collectors.toMap(BundleKind::kind, Function.identity()));
        this.store = store;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void look() {
        if (!stopping && busy.compareAndSet(false, true)) {
            hand.execute(this::workOff);
        }
    }

    private void workOff() {
        try {
            while (!stopping && work()) {
                // until nothing is open
            }
        } catch (RuntimeException failed) {
            LOG.error("Looking for bundles failed", failed);
        } finally {
            busy.set(false);
        }
    }

    /// Takes one bundle as far as it goes. Returns whether there was one.
    boolean work() {
        var claimed = rows.claim(clock.instant(), LEASE).orElse(null);
        if (claimed == null) {
            return false;
        }
        var bundle = kinds.get(claimed.kind());
        if (bundle == null || claimed.tries() > MOST_TRIES) {
            LOG.error("Bundle {} ({}) is given up after {} tries", claimed.id(), claimed.kind(), claimed.tries() - 1);
            giveUp(claimed, "Pembuatannya terhenti berkali-kali di bagian yang sama.");
            return true;
        }
        switch (bundle) {
            case PaperBundle papers -> make(claimed, papers);
            case WholeBundle whole -> write(claimed, whole);
        }
        return true;
    }

    private void make(Claimed first, PaperBundle bundle) {
        var claimed = first;
        for (var part : rows.parts(first.id())) {
            if (part.made()) {
                continue;
            }
            if (stopping) {
                rows.giveBack(claimed, clock.instant());
                return;
            }
            try {
                claimed = makePart(claimed, bundle, part);
            } catch (IOException | RuntimeException failed) {
                LOG.error("Part {} of bundle {} failed", part.fileName(), first.id(), failed);
                giveUp(claimed, "Naskah " + part.fileName() + " gagal dibuat.");
                return;
            }
            if (claimed == null) {
                return;
            }
        }
        try {
            join(claimed);
        } catch (IOException | RuntimeException failed) {
            LOG.error("Joining bundle {} failed", first.id(), failed);
            giveUp(claimed, "Semua naskah sudah dibuat, tetapi berkas gabungannya gagal disimpan.");
        }
    }

    /// Null when this node no longer has the bundle: it was cancelled, or another took it over.
    private @Nullable Claimed makePart(Claimed claimed, PaperBundle bundle, Part part) throws IOException {
        var bytes = bundle.make(claimed.subject(), part.key());
        var file = UUID.randomUUID();
        if (!rows.name(claimed, part.place(), file)) {
            return null;
        }
        if (part.file() != null) {
            store.removePart(part.file());
        }
        store.append(file, 0, ByteBuffer.wrap(bytes));
        return rows.made(claimed, part.place(), clock.instant()).orElse(null);
    }

    private void write(Claimed first, WholeBundle bundle) {
        var held = new AtomicReference<>(first);
        var name = UUID.randomUUID();
        rows.anew(first);
        if (!rows.nameResult(first, name)) {
            return;
        }
        if (first.begun() != null) {
            store.removePart(first.begun());
        }
        var out = new StoredFile(store, name);
        try (out) {
            bundle.write(first.subject(), out, parts -> {
                if (stopping) {
                    throw new Lost();
                }
                held.set(rows.written(held.get(), parts, clock.instant()).orElseThrow(Lost::new));
            });
        } catch (Lost lost) {
            // Cancelled, taken over, or left to another node: the row names the bytes, and whoever has it removes them.
            rows.giveBack(held.get(), clock.instant());
            return;
        } catch (IOException | RuntimeException failed) {
            LOG.error("Writing bundle {} failed", first.id(), failed);
            giveUp(held.get(), "Berkasnya gagal disusun.");
            return;
        }
        end(held.get(), Bundle.State.DONE, "", out.result());
    }

    /// This node no longer has the bundle.
    private static final class Lost extends IOException {
        private static final long serialVersionUID = 1;
    }

    private void join(Claimed first) throws IOException {
        var file = UUID.randomUUID();
        if (!rows.nameResult(first, file)) {
            return;
        }
        if (first.begun() != null) {
            store.removePart(first.begun());
        }
        var claimed = first;
        var parts = rows.parts(first.id());
        var out = new StoredFile(store, file);
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : parts) {
                var entry = new ZipEntry(part.fileName());
                entry.setTimeLocal(LocalDateTime.ofInstant(first.orderedAt(), ZoneOffset.UTC));
                zip.putNextEntry(entry);
                try (var in = store.openPart(Objects.requireNonNull(part.file()))) {
                    in.transferTo(zip);
                }
                zip.closeEntry();
                claimed = rows.keep(claimed, clock.instant()).orElse(null);
                if (claimed == null) {
                    return;
                }
            }
        }
        if (end(claimed, Bundle.State.DONE, "", out.result())) {
            parts.forEach(part -> store.removePart(Objects.requireNonNull(part.file())));
        }
    }

    private void giveUp(Claimed claimed, String error) {
        end(claimed, Bundle.State.FAILED, error, Result.NONE);
    }

    private boolean end(Claimed claimed, Bundle.State state, String error, Result result) {
        return Boolean.TRUE.equals(transactions.execute(change -> {
            var at = clock.instant();
            var ended = rows.end(claimed, state, error, result, at);
            if (ended) {
                events.publishEvent(new BundleMoved(
                        Cause.bySystem(at, "Pembuatan paket naskah"),
                        claimed.id(),
                        claimed.title(),
                        error.isEmpty() ? "Paket selesai" : "Paket gagal",
                        error));
            }
            return ended;
        }));
    }

    /// The part in hand is finished; another node goes on at once.
    @Override
    public void destroy() {
        stopping = true;
        hand.shutdown();
        try {
            if (!hand.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A part of a bundle takes long; another node begins it anew");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
