package id.akuntabel.planning.importing;

/// What became of an import.
sealed interface Importing {

    record Applied(int indicators, int agreements) implements Importing {}

    record Undone() implements Importing {}

    /// @param why an Indonesian sentence: what happened, why, what to do
    record Refused(String why) implements Importing {}
}
