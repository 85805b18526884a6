package id.akuntabel.measurement.verification;

import java.util.Map;

/// What became of a reviewer's wish.
sealed interface Deciding {

    /// @param news what the next page says
    record Done(String news) implements Deciding {}

    /// @param findings by field
    record Refused(Map<String, String> findings) implements Deciding {}
}
