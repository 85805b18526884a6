package id.akuntabel.workflow.cases;

import id.akuntabel.calendar.Deadline;
import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.Holding;
import id.akuntabel.organization.OfficialId;
import id.akuntabel.organization.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A step of a process, one row for each time it is reached.
///
/// @param key        of the step in the procedure
/// @param iteration  1, 2 … how often the process came here
/// @param cameFrom   the completed step that led here, in the same process
/// @param givenBy    who completed it, as printed
/// @param openedAt   when somebody who may do it first looked at it ("Dibuka")
/// @param moved      that the position changed its holder meanwhile, in words
/// @param draft      fields saved without completing
/// @param candidates positions that may do it
public record Step(
        long id,
        long caseId,
        String key,
        int iteration,
        State state,
        String execution,
        @Nullable String task,
        @Nullable Long cameFrom,
        @Nullable String givenBy,
        Instant arrivedAt,
        @Nullable Instant openedAt,
        @Nullable Claim claim,
        @Nullable String moved,
        @Nullable Instant dueAt,
        boolean dueFixed,
        List<Deadline.Slice> slices,
        @Nullable Instant overdueAt,
        @Nullable Done done,
        Map<String, List<String>> draft,
        @Nullable Instant draftAt,
        Set<PositionId> candidates,
        int version) {

    public enum State {
        OPEN,
        /// Waits for a sub-process.
        CHILD,
        DONE,
        WITHDRAWN,
        CANCELLED
    }

    /// Taken on behalf of a position.
    public record Claim(PositionId position, @Nullable OfficialId by, String name, Instant at) {}

    /// @param position in which it was done; null for the system
    /// @param as      as printed at the time
    /// @param ticked  kelengkapan that was there
    public record Done(
            Instant at,
            @Nullable OfficialId by,
            @Nullable PositionId position,
            String as,
            @Nullable String outcome,
            @Nullable String note,
            Map<String, String> facts,
            List<String> ticked) {}

    /// In which position this official may complete it now; empty when it is not theirs, or taken by another.
    public Optional<Holding> actor(CurrentOfficial official) {
        return claim != null ? official.as(claim.position()) : candidate(official);
    }

    /// In which position this official belongs to those who may do it, taken or not.
    public Optional<Holding> candidate(CurrentOfficial official) {
        return official.holdings().stream()
                .filter(holding -> candidates.contains(holding.position().id()))
                .findFirst();
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
