package id.akuntabel.identity;

import id.akuntabel.organization.OfficialId;
import java.util.Set;

/// Opens accounts without anybody being signed in: at set-up, and for the sample regency.
public interface AccountOpening {

    /// An account without password: in sample mode one click signs in, otherwise it cannot be used.
    void openSample(OfficialId official, Set<Permission> permissions);
}
