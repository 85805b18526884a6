package id.akuntabel.sop.editions;

import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An edition in a list: what is known of it without its content.
///
/// @param agency   whose SOP it is
/// @param changedBy who brought it into its state, printed
/// @param reason   why it was sent back or revoked
/// @param version  counts the changes, for two people who change it at once
public record Listing(
        String family,
        int number,
        AgencyId agency,
        State state,
        String title,
        String sopNumber,
        Edition.Scope scope,
        Instant changedAt,
        String changedBy,
        @Nullable String reason,
        int version) {

    /// Key of the procedure that workflow runs for it.
    public String procedureKey() {
        return family + "-v" + number;
    }
}
