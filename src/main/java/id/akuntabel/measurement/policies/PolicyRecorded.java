package id.akuntabel.measurement.policies;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A version of a policy was recorded.
///
/// @param scope whose it is, as printed
record PolicyRecorded(Cause cause, long policy, String name, int version, String from, String scope, String words)
        implements Recorded {

    @Override
    public String subject() {
        return "kebijakan-capaian/" + policy;
    }

    @Override
    public String what() {
        return "Kebijakan capaian dicatat: " + name + " versi " + version;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("berlaku sejak", from, "milik", scope, "isi", words);
    }
}
