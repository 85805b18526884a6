package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// Something about a process or one of its steps changed beside the flow: taken, passed on, suspended, withdrawn, a
/// deadline moved …
///
/// @param what in Indonesian, as its history prints it
public record CaseChanged(Cause cause, String caseNumber, Kind kind, String what, Map<String, String> facts)
        implements Recorded {

    public enum Kind {
        CLAIMED,
        RELEASED,
        REASSIGNED,
        TAKEN_OVER,
        SUSPENDED,
        RESUMED,
        CANCELLED,
        WITHDRAWN,
        FINISHED,
        DEADLINE_MOVED,
        OVERDUE,
        REMINDED
    }

    @Override
    public String subject() {
        return "proses/" + caseNumber;
    }
}
