package id.akuntabel.signing.trust;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// The local trust list was changed.
record TrustChanged(Cause cause, String sha256, String what) implements Recorded {

    @Override
    public String subject() {
        return "kepercayaan/penerbit";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("sidik sertifikat", sha256);
    }
}
