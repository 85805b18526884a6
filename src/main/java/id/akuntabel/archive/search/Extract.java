package id.akuntabel.archive.search;

/// What could be read of a file.
sealed interface Extract {

    /// @param words separated by white space, at most [ReadText#MOST_CHARACTERS]
    record Words(String words) implements Extract {}

    /// Nothing to read: a picture, a scan, a file under a password.
    ///
    /// @param why Indonesian
    record Nothing(String why) implements Extract {}

    /// Not opened at all.
    ///
    /// @param why Indonesian
    record Skipped(String why) implements Extract {}
}
