package id.akuntabel.archive.retention;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A disposal was proposed, approved or rejected.
record DisposalChanged(Cause cause, long disposal, String kind, String what, Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return "penyusutan/" + disposal;
    }

    @Override
    public Map<String, String> facts() {
        return facts;
    }
}
