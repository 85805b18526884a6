package id.akuntabel.archive.holdings;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// `--akuntabel.command=periksa-berkas`: reads every stored file and compares it with its hash. Exit code 0 = all
/// intact, 3 = not. For after a restore, and now and then.
@Component
@ConditionalOnProperty(name = "akuntabel.command", havingValue = "periksa-berkas")
class VerifyFilesCommand implements ApplicationRunner, ExitCodeGenerator {

    private final Holdings holdings;
    private final FileStore store;
    private int exitCode;

    VerifyFilesCommand(Holdings holdings, FileStore store) {
        this.holdings = holdings;
        this.store = store;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var files = holdings.listFiles();
        var wrong = 0;
        for (var sha256 : files) {
            var integrity = store.check(sha256);
            if (integrity != Integrity.INTACT) {
                wrong++;
                System.out.println("  " + integrity.printed() + ": " + sha256);
                holdings.namesOf(sha256).forEach(name -> System.out.println("    " + name));
            }
        }
        System.out.println("Berkas: " + files.size() + " diperiksa, " + wrong + " tidak utuh.");
        exitCode = wrong == 0 ? 0 : 3;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
