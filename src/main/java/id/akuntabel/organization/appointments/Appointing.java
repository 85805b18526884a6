package id.akuntabel.organization.appointments;

import java.util.List;
import java.util.Map;

/// What becomes of a change to the holders of a position.
public sealed interface Appointing {

    /// @param impact what it brings about, in sentences
    record Accepted(List<String> impact) implements Appointing {}

    /// @param findings by field of the form
    record Refused(Map<String, String> findings) implements Appointing {}
}
