package id.akuntabel.workflow;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step was completed. Told inside the transaction of the completion.
///
/// @param step    key of the step in its procedure
/// @param row     number printed in the table
/// @param outcome exit of a decision, else null
/// @param ended   whether the process is thereby finished
public record StepDone(
        Cause cause,
        String caseNumber,
        String step,
        String row,
        String action,
        @Nullable String outcome,
        boolean ended,
        Map<String, String> facts)
        implements Recorded {

    @Override
    public String subject() {
        return "proses/" + caseNumber;
    }

    @Override
    public String what() {
        return "Langkah " + row + " diselesaikan" + (outcome == null ? "" : ": " + outcome)
                + (ended ? "; proses selesai" : "");
    }
}
