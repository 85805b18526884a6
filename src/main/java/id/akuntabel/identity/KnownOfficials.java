package id.akuntabel.identity;

import id.akuntabel.organization.OfficialId;
import java.util.Optional;

/// As what an official acts today, for work that goes on after the request that asked for it.
public interface KnownOfficials {

    /// Empty where the account was closed meanwhile.
    Optional<CurrentOfficial> find(OfficialId official);
}
