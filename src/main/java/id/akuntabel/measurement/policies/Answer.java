package id.akuntabel.measurement.policies;

import java.util.Map;

/// What became of a wish.
sealed interface Answer {

    record Done() implements Answer {}

    /// @param findings by field: Indonesian, what, why, what to do
    record Refused(Map<String, String> findings) implements Answer {}
}
