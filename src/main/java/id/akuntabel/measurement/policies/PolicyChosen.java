package id.akuntabel.measurement.policies;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Another policy computes from a day on; why, stands in the cause.
///
/// @param scope  what it computes, as printed: `Dinas Sosial, IKU-1`
/// @param policy as printed
record PolicyChosen(Cause cause, String scope, String policy, String from) implements Recorded {

    @Override
    public String subject() {
        return "kebijakan-capaian/pilihan";
    }

    @Override
    public String what() {
        return "Kebijakan capaian untuk " + scope + ": " + policy;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("mulai", from);
    }
}
