package id.akuntabel.identity.signin;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/// Kept in the session of somebody who knew the password and still owes the code. Nobody is signed in by it.
record PendingSignIn(UUID official, Instant since, String back) implements Serializable {

    static final String ATTRIBUTE = "id.akuntabel.pending";

    boolean isAlive(Instant now) {
        return now.isBefore(since.plusSeconds(300));
    }
}
