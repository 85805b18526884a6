package id.akuntabel.signing.keys;

import java.security.KeyStore.PrivateKeyEntry;
import java.util.UUID;

/// What became of the wish to open a key.
public sealed interface Opening {

    record Opened(UUID key, PrivateKeyEntry entry, boolean test) implements Opening {
        @Override
        public String toString() {
            return "Opened " + key;
        }
    }

    /// @param message what happened, why, what to do
    record Refused(String message) implements Opening {}
}
