package id.akuntabel.archive;

/// What became of an upload.
public sealed interface Filing {

    record Filed(DocumentVersion version) implements Filing {}

    /// @param message Indonesian: what happened, why, what to do
    record Refused(String message) implements Filing {}
}
