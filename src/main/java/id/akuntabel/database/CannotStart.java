package id.akuntabel.database;

import org.jspecify.annotations.Nullable;

/// The embedded database cannot be started; the message tells the administrator (in Indonesian) why and what to do.
public final class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
