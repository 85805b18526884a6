package id.akuntabel.organization;

import id.akuntabel.audit.Cause;
import java.util.Map;

/// Lays down a whole government at once: at set-up, and for the sample regency.
public interface Founding {

    /// Refuses (with an exception) where there is a government already.
    ///
    /// @return the officials by NIP
    Map<Nip, OfficialId> found(Charter charter, Cause cause);
}
