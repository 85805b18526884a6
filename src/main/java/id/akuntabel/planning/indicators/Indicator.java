package id.akuntabel.planning.indicators;

import id.akuntabel.organization.AgencyId;
import id.akuntabel.planning.AgreedIndicator.Component;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An indicator as stored.
///
/// @param objectives ids of the objectives that it measures
/// @param retiredOn  since when it is no longer offered; it stays for the history
public record Indicator(
        long id,
        AgencyId agency,
        Details details,
        List<Component> components,
        List<Long> objectives,
        @Nullable LocalDate retiredOn,
        @Nullable String retiredBecause,
        int version) {

    public boolean retired() {
        return retiredOn != null;
    }
}
