package id.akuntabel.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import id.akuntabel.measurement.document.QuarterPapersTests;
import id.akuntabel.paper.pdf.Presses;
import id.akuntabel.paper.word.Written;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.Supplier;
import org.slf4j.LoggerFactory;

/// Milliseconds from the composed *dokumen pengukuran kinerja* to its bytes, as PDF and in Word; the first 100 of each
/// warm it up and are not counted. The processor's time, a mean, does not count what other programs took.
/// `AKUNTABEL_COMPILER=-XX:TieredStopAtLevel=1` measures with the compiler that
/// `./akuntabel start` chooses, without it with the one for a busy server.
///
/// Arguments: counted papers (default 100), indicators (default 200).
public final class PaperBenchmark {

    private static final int WARM_UP = 100;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final java.util.logging.Logger LIBRARY = java.util.logging.Logger.getLogger("com.openhtmltopdf");

    private PaperBenchmark() {}

    public static void main(String[] args) {
        // The library tells each style sheet that it reads
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        LIBRARY.setLevel(java.util.logging.Level.WARNING);
        var papers = args.length == 0 ? 100 : Integer.parseInt(args[0]);
        var rows = args.length < 2 ? 200 : Integer.parseInt(args[1]);
        var paper = QuarterPapersTests.document(rows, true);
        var press = Presses.press();
        var word = Written.press();
        System.out.printf(
                "%n%-48s %10s %10s %10s %13s %9s%n",
                rows + " indicators", "median ms", "95 % ms", "most ms", "processor ms", "KiB");
        measure("PDF, draft", papers, () -> press.print(paper));
        measure("Word, draft", papers, () -> word.write(paper));
    }

    private static void measure(String name, int papers, Supplier<byte[]> make) {
        var times = new double[papers];
        var size = 0;
        var processor = 0L;
        for (var number = -WARM_UP; number < papers; number++) {
            var begin = System.nanoTime();
            var worked = THREADS.getCurrentThreadCpuTime();
            var bytes = make.get();
            if (number >= 0) {
                processor += THREADS.getCurrentThreadCpuTime() - worked;
                times[number] = (System.nanoTime() - begin) / 1e6;
                size = bytes.length;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-48s %10.1f %10.1f %10.1f %13.1f %9d%n",
                name,
                times[papers / 2],
                times[(int) (papers * 0.95)],
                times[papers - 1],
                processor / 1e6 / papers,
                size / 1024);
    }
}
