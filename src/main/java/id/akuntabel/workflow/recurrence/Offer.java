package id.akuntabel.workflow.recurrence;

import id.akuntabel.calendar.Period;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.workflow.Procedure;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// *Jatuh tempo mulai*: a period has passed, so an agency should start its SOP. There is one for each agency, SOP and
/// period, whatever becomes of it.
///
/// @param procedure in force, or the last one that was
/// @param inForce   whether it can be started at all
/// @param dueAt     by when it should be started
/// @param settled   what became of it, null while it waits
public record Offer(
        long id,
        Procedure procedure,
        boolean inForce,
        AgencyId agency,
        Period period,
        Instant dueAt,
        @Nullable Settled settled) {

    /// What became of it.
    public sealed interface Settled {

        Instant at();

        /// The official with the position, as printed at the time.
        String by();

        /// @param number of the process
        record Started(String number, Instant at, String by) implements Settled {}

        record Dismissed(String reason, Instant at, String by) implements Settled {}
    }

    public boolean waits() {
        return settled == null;
    }
}
