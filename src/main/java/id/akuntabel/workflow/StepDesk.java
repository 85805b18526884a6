package id.akuntabel.workflow;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.PositionId;
import id.akuntabel.workflow.StepAction.Finding;
import id.akuntabel.workflow.StepAction.StepAtWork;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// For tools that do the work of their steps on pages of their own, over all processes.
public interface StepDesk {

    /// Open steps done by these actions that the official may complete now, by deadline.
    List<Lying> of(CurrentOfficial official, Collection<String> actions);

    /// Open steps done by these actions in agencies, whoever may complete them, by deadline.
    List<Lying> in(Collection<AgencyId> agencies, Collection<String> actions);

    /// An open step of a running process.
    Optional<Lying> find(long stepId);

    /// In which position a row of a process was last completed.
    Optional<PositionId> doneIn(String caseNumber, String row);

    /// Completes a step as its form would, in a transaction.
    ///
    /// @param outcome exit of a decision, or null
    /// @return what keeps it from being completed; empty = it is
    List<Finding> complete(Lying lying, CurrentOfficial official, @Nullable String outcome, Map<String, String> fields);

    /// @param doers positions that may complete it: the one that took it, else all that the SOP names
    record Lying(
            StepAtWork step,
            List<PositionId> doers,
            @Nullable Instant dueAt) {

        /// In which position this official may complete it; empty when it is not theirs.
        public Optional<Holding> actor(CurrentOfficial official) {
            return official.holdings().stream()
                    .filter(holding -> doers.contains(holding.position().id()))
                    .findFirst();
        }
    }
}
