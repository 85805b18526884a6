package id.akuntabel.benchmark;

import id.akuntabel.Akuntabel;
import id.akuntabel.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import javax.sql.DataSource;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.springframework.boot.SpringApplication;

/// Starts and completes all steps of the Lumajang SOP with 1, 2 and 8 clients: through our use cases, and the same
/// BPMN on the bare engine (with its own history, as Flowable comes, and without). PostgreSQL with fsync.
///
/// Arguments: seconds per measurement (default 15), measured in ten turns.
public final class EngineBenchmark {

    private static final int TURNS = 10;

    private EngineBenchmark() {}

    public static void main(String[] args) throws Exception {
        var seconds = args.length == 0 ? 15 : Integer.parseInt(args[0]);
        var stop = EmbeddedPostgres.startUnlessServerIsNamed(
                Path.of("target/benchmark").toAbsolutePath());
        System.setProperty(
                "akuntabel.data", Path.of("target/benchmark").toAbsolutePath().toString());
        SpringApplication.getShutdownHandlers().add(stop);
        var application = new SpringApplication(Akuntabel.class);
        try (var context = application.run("--server.port=0", "--logging.level.root=warn")) {
            var clerk = context.getBean(LumajangClerk.class);
            var procedure = clerk.prepare();
            var source = context.getBean(DataSource.class);
            try (var audit = new BareFlowable(source, procedure, HistoryLevel.AUDIT);
                    var none = new BareFlowable(source, procedure, HistoryLevel.NONE)) {
                print(seconds, () -> clerk.finish(clerk.start()), audit::run, none::run);
            }
        }
        System.exit(0);
    }

    /// Each kind in turn, in short slices, so that whatever else the machine does falls on all three alike.
    private static void print(int seconds, IntSupplier ours, IntSupplier audit, IntSupplier none) throws Exception {
        for (var warm : List.of(ours, audit, none)) {
            slice(warm, 2, Duration.ofSeconds(seconds));
        }
        System.out.printf(
                "%n%-8s %16s %24s %24s%n", "clients", "ours (steps/s)", "bare, history (ours)", "bare, none (ours)");
        for (var clients : List.of(1, 2, 8)) {
            var mine = new Rate();
            var withHistory = new Rate();
            var without = new Rate();
            for (var turn = 0; turn < TURNS; turn++) {
                var time = Duration.ofMillis(1000L * seconds / TURNS);
                mine.add(slice(ours, clients, time));
                withHistory.add(slice(audit, clients, time));
                without.add(slice(none, clients, time));
            }
            System.out.printf(
                    "%-8d %16.0f %17.0f (%3.0f %%) %17.0f (%3.0f %%)%n",
                    clients,
                    mine.perSecond(),
                    withHistory.perSecond(),
                    100 * mine.perSecond() / withHistory.perSecond(),
                    without.perSecond(),
                    100 * mine.perSecond() / without.perSecond());
        }
    }

    /// Steps that `clients` threads completed, running whole processes one after the other, and the time it took.
    private static Slice slice(IntSupplier process, int clients, Duration time) throws Exception {
        var steps = new AtomicInteger();
        var begin = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(clients)) {
            Callable<Integer> client = () -> {
                while (System.nanoTime() - begin < time.toNanos()) {
                    steps.addAndGet(process.getAsInt());
                }
                return 0;
            };
            for (var done : threads.invokeAll(Collections.nCopies(clients, client))) {
                done.get();
            }
        }
        return new Slice(steps.get(), System.nanoTime() - begin);
    }

    private record Slice(int steps, long nanos) {}

    private static final class Rate {

        private long steps;
        private long nanos;

        void add(Slice slice) {
            steps += slice.steps();
            nanos += slice.nanos();
        }

        double perSecond() {
            return steps * 1e9 / nanos;
        }
    }
}
