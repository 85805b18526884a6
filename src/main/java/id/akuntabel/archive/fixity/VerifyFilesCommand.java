package id.akuntabel.archive.fixity;

import id.akuntabel.archive.fixity.FixityRuns.Run;
import id.akuntabel.audit.Cause;
import java.time.Clock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// `--akuntabel.command=periksa-berkas`: reads every stored file and compares it with its hash. Exit code 0 = all
/// intact, 3 = not, 4 = another check is going on. For after a restore, and now and then; what it finds is kept and
/// shown like that of the weekly check.
@Component
@ConditionalOnProperty(name = "akuntabel.command", havingValue = "periksa-berkas")
class VerifyFilesCommand implements ApplicationRunner, ExitCodeGenerator {

    private final CheckStore check;
    private final FixityRuns runs;
    private final Clock clock;
    private int exitCode;

    VerifyFilesCommand(CheckStore check, FixityRuns runs, Clock clock) {
        this.check = check;
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        check.order(Cause.bySystem(clock.instant(), "perintah periksa-berkas"));
        if (!check.work()) {
            System.out.println("Pemeriksaan lain sedang berjalan. Tunggu sampai selesai, lalu ulangi perintah ini.");
            exitCode = 4;
            return;
        }
        var run = runs.lastFinished().orElseThrow();
        tell(run);
        exitCode = run.damaged() == 0 ? 0 : 3;
    }

    private void tell(Run run) {
        for (var finding : runs.findingsOf(run.id(), Integer.MAX_VALUE)) {
            System.out.println("  " + finding.integrity().printed() + ": " + finding.sha256());
            finding.used().forEach(name -> System.out.println("    " + name));
        }
        System.out.println("Berkas: " + run.files() + " diperiksa, " + run.damaged() + " tidak utuh.");
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
