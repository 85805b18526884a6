package id.akuntabel.measurement.sending;

import java.util.Map;

/// What became of the wish to send or withdraw a sheet.
public sealed interface Sending {

    record Done(int submission) implements Sending {}

    /// @param findings by field
    record Refused(Map<String, String> findings) implements Sending {}
}
