package id.akuntabel.measurement.amendment;

import java.util.Map;

/// What became of a wish.
sealed interface Answer {

    /// @param news what the next page says
    record Done(String news) implements Answer {}

    /// @param findings by field: Indonesian, what, why, what to do
    record Refused(Map<String, String> findings) implements Answer {}
}
