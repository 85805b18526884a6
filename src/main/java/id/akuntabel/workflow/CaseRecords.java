package id.akuntabel.workflow;

import id.akuntabel.organization.AgencyId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of the processes of a procedure, for those who look after its SOP.
public interface CaseRecords {

    /// Processes that agencies run or ran by any edition of a family, running ones first, newest first, at most 100.
    List<Line> processesOf(String family, Collection<AgencyId> agencies);

    /// How long each step took in working time, over the newest 500 completions of any edition.
    List<StepTime> timesOf(String family, Collection<AgencyId> agencies);

    /// @param ended when it was finished or cancelled, null while it runs
    /// @param state as an official reads it: `berjalan`, `ditunda`
    record Line(
            String number,
            String title,
            AgencyId agency,
            int edition,
            String state,
            Instant startedAt,
            @Nullable Instant ended) {}

    /// @param step   key of the step
    /// @param done   completions
    /// @param late   of those, after their deadline
    /// @param median net working time from arrival to completion
    record StepTime(String step, int done, int late, Duration median, Duration longest) {}
}
