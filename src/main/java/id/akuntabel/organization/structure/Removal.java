package id.akuntabel.organization.structure;

/// What becomes of the wish to remove something from the structure.
sealed interface Removal {

    /// It had never been used.
    record Deleted() implements Removal {}

    /// It was in use: it is kept for the history and no longer offered.
    record Retired() implements Removal {}

    record Refused(String why) implements Removal {}
}
