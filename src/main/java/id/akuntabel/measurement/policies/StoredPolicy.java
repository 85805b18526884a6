package id.akuntabel.measurement.policies;

import id.akuntabel.measurement.formula.Rules;
import id.akuntabel.organization.AgencyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A version of a policy as it was recorded.
///
/// @param version what sheets refer to
/// @param policy  the same through all versions
/// @param agency  null = of the government
public record StoredPolicy(
        long version, long policy, @Nullable AgencyId agency, Rules rules, Instant recordedAt, String recordedBy) {

    /// `Kebijakan baku, versi 1`.
    public String printed() {
        return rules.policy().name() + ", versi " + rules.policy().version();
    }
}
