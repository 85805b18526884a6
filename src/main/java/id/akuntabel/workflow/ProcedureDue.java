package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A period has passed, so a procedure is to be run again in an agency; or somebody said why it is not.
///
/// @param what in Indonesian, as the trail prints it
public record ProcedureDue(Cause cause, String family, String what, Map<String, String> facts) implements Recorded {

    @Override
    public String subject() {
        return "sop/" + family;
    }
}
