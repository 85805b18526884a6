package id.akuntabel.benchmark;

import id.akuntabel.Akuntabel;
import id.akuntabel.database.EmbeddedPostgres;
import id.akuntabel.signing.SigningAtWork;
import id.akuntabel.signing.desk.SignByHand;
import id.akuntabel.testing.Cast;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/// Milliseconds for each document of a batch: finding it again, placing the block, signing, storing with fsync, the
/// rows and the trail, and completing its step. The first documents warm it up and are not counted.
///
/// Arguments: documents (default 100), warm-up (default 40).
public final class SigningBenchmark {

    private SigningBenchmark() {}

    public static void main(String[] args) throws Exception {
        var documents = args.length == 0 ? 100 : Integer.parseInt(args[0]);
        var warmUp = args.length < 2 ? 40 : Integer.parseInt(args[1]);
        var data = Path.of("target/signing-benchmark").toAbsolutePath();
        FileSystemUtils.deleteRecursively(data);
        var stop = EmbeddedPostgres.startUnlessServerIsNamed(data);
        System.setProperty("akuntabel.data", data.toString());
        SpringApplication.getShutdownHandlers().add(stop);
        var arguments = new String[] {
            "--server.port=0", "--server.address=127.0.0.1", "--akuntabel.sample=true", "--logging.level.root=error"
        };
        try (var context = new SpringApplication(Akuntabel.class).run(arguments)) {
            var papers = context.getBean(SigningAtWork.class);
            var signByHand = context.getBean(SignByHand.class);
            var secretary = context.getBean(Cast.class).theSecretary();
            for (var paper = 0; paper < warmUp + documents; paper++) {
                papers.waitingForTheSecretary();
            }
            signByHand.batch(secretary, warmUp);
            var times = signByHand.batch(secretary, documents).stream().sorted().toList();
            System.out.printf(
                    "%n%d documents signed in one batch: median %.1f ms, 95 %% %.1f ms, most %.1f ms, together %.1f s%n",
                    times.size(),
                    times.get(times.size() / 2),
                    times.get((int) (times.size() * 0.95)),
                    times.getLast(),
                    times.stream().mapToDouble(Double::doubleValue).sum() / 1000);
        }
        System.exit(0);
    }
}
