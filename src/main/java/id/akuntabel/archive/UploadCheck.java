package id.akuntabel.archive;

import java.util.Optional;

/// Looks into an uploaded file as the archive does before it files one, for modules that keep small files themselves:
/// its bytes must be what its name says, office documents must neither swell nor fetch anything when they are opened.
public interface UploadCheck {

    /// Why it cannot be taken, Indonesian; empty where it can.
    ///
    /// @param bytes all of it
    Optional<String> refusal(String fileName, byte[] bytes);
}
