package id.akuntabel.audit.trail;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// `--akuntabel.command=periksa-audit`: verifies the trail, prints what it found. Exit code 0 = intact, 3 = not.
@Component
@ConditionalOnProperty(name = "akuntabel.command", havingValue = "periksa-audit")
class VerifyTrailCommand implements ApplicationRunner, ExitCodeGenerator {

    private final VerifyTrail verify;
    private int exitCode;

    VerifyTrailCommand(VerifyTrail verify) {
        this.verify = verify;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var found = verify.verify();
        System.out.print(found.printed());
        exitCode = found.intact() ? 0 : 3;
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
