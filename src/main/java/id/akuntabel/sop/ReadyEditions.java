package id.akuntabel.sop;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;

/// Takes SOPs into force that were written, checked and agreed on elsewhere.
public interface ReadyEditions {

    /// First edition of an SOP from its file: filed, submitted, ratified by whoever acts at the head of the agency, and
    /// in force.
    ///
    /// @throws IllegalStateException when the file cannot be read or the edition is refused, with the reasons
    void enact(String yaml, AgencyId owner, Cause cause);
}
