package id.akuntabel.benchmark;

import id.akuntabel.Akuntabel;
import id.akuntabel.database.EmbeddedPostgres;
import id.akuntabel.organization.OfficialId;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Milliseconds from request to the last byte of each page that lists something, with 200 rows to list, over HTTP on
/// one connection. PostgreSQL with fsync; the first 40 requests of each page warm it up and are not counted.
///
/// Arguments: counted requests per page (default 60), rows (default 200).
public final class PageBenchmark {

    private static final int WARM_UP = 40;

    private PageBenchmark() {}

    public static void main(String[] args) throws Exception {
        var requests = args.length == 0 ? 60 : Integer.parseInt(args[0]);
        var wanted = args.length < 2 ? 200 : Integer.parseInt(args[1]);
        var data = Path.of("target/page-benchmark").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        var stop = EmbeddedPostgres.startUnlessServerIsNamed(data);
        System.setProperty("akuntabel.data", data.toString());
        SpringApplication.getShutdownHandlers().add(stop);
        var application = new SpringApplication(Akuntabel.class);
        var arguments = new String[] {
            "--server.port=0", "--server.address=127.0.0.1", "--akuntabel.sample=true", "--logging.level.root=warn"
        };
        try (var context = (ServletWebServerApplicationContext) application.run(arguments)) {
            var rows = context.getBean(ManyRows.class);
            rows.fillTo(wanted);
            var port = Objects.requireNonNull(context.getWebServer()).getPort();
            System.out.printf(
                    "%n%-48s %10s %10s %10s %9s%n",
                    "page, " + wanted + " rows", "median ms", "95 % ms", "most ms", "KiB");
            Map<OfficialId, Visitor> readers = new LinkedHashMap<>();
            for (var page : rows.pages()) {
                var reader = page.reader().official().id();
                if (!readers.containsKey(reader)) {
                    readers.put(reader, new Visitor(port, page.reader()));
                }
                measure(Objects.requireNonNull(readers.get(reader)), page.path(), requests);
            }
        }
        System.exit(0);
    }

    private static void measure(Visitor visitor, String path, int requests) throws Exception {
        var times = new double[requests];
        var size = 0;
        for (var request = -WARM_UP; request < requests; request++) {
            var begin = System.nanoTime();
            var body = visitor.reads(path);
            var took = (System.nanoTime() - begin) / 1e6;
            if (request >= 0) {
                times[request] = took;
                size = body.length;
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "%-48s %10.1f %10.1f %10.1f %9d%n",
                path, times[requests / 2], times[(int) (requests * 0.95)], times[requests - 1], size / 1024);
    }
}
