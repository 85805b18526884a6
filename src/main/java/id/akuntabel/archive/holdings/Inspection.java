package id.akuntabel.archive.holdings;

/// What the look into an uploaded file said.
sealed interface Inspection {

    record Allowed(FileType type) implements Inspection {}

    /// @param message Indonesian: what happened, why, what to do
    record Forbidden(String message) implements Inspection {}
}
