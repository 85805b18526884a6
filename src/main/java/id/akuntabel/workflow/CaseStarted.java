package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// A process was started, by somebody or by a step of another process.
public record CaseStarted(Cause cause, String caseNumber, String title, Map<String, String> facts) implements Recorded {

    @Override
    public String subject() {
        return "proses/" + caseNumber;
    }

    @Override
    public String what() {
        return "Proses dimulai: " + title;
    }
}
