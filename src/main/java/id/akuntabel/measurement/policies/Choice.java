package id.akuntabel.measurement.policies;

import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day on, a policy computes an indicator, an agency or everything.
///
/// @param agency    null = the government
/// @param indicator null = whatever has no choice of its own
/// @param policy    null = back to the wider choice
record Choice(
        long id,
        @Nullable AgencyId agency,
        @Nullable Long indicator,
        @Nullable Long policy,
        LocalDate from,
        String reason,
        Instant at,
        String by) {}
