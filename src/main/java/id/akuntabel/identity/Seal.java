package id.akuntabel.identity;

import java.util.Optional;
import java.util.UUID;

/// Seals what this installation must be able to read again and nobody else who reads its database (AES-256-GCM, the
/// key lies outside of it: decision 0017).
public interface Seal {

    /// @param owner whose it is: sealed with it, so that it cannot be put under another one
    byte[] seal(UUID owner, byte[] secret);

    /// The secret; empty where it was sealed with another key, for another owner, or was changed. The log says why.
    Optional<byte[]> open(UUID owner, byte[] sealed);
}
