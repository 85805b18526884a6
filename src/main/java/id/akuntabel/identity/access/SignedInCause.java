package id.akuntabel.identity.access;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.CurrentCause;
import java.time.Clock;
import org.springframework.stereotype.Component;

/// The cause of what the running request changes: the person signed in.
@Component
record SignedInCause(CurrentOfficials officials, Clock clock) implements CurrentCause {

    @Override
    public Cause now() {
        return officials
                .find()
                .orElseThrow(() -> new IllegalStateException("nobody is signed in"))
                .cause(clock.instant());
    }
}
