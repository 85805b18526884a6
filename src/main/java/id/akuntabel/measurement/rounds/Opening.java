package id.akuntabel.measurement.rounds;

import java.util.Map;

/// What became of the wish to open a round.
public sealed interface Opening {

    /// @param already whether it had been opened before
    record Opened(Round round, int sheets, boolean already) implements Opening {}

    /// @param findings by field: Indonesian, what, why, what to do
    record Refused(Map<String, String> findings) implements Opening {}
}
