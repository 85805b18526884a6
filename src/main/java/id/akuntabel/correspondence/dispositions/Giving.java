package id.akuntabel.correspondence.dispositions;

/// What became of giving, cancelling or reporting.
sealed interface Giving {

    record Given(long id) implements Giving {}

    /// @param message Indonesian: what happened, why, what to do
    record Refused(String message) implements Giving {}
}
