package id.akuntabel.planning;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;

/// Lays down a whole plan that was made and agreed on elsewhere: Renstra, performance tree, indicators, agreements.
public interface ReadyPlans {

    /// The agreements are in force from the day they were signed.
    ///
    /// @param yaml as `sample-regency/planning` has it
    /// @throws IllegalArgumentException when the file contradicts itself or the structure, naming the place
    void lay(String yaml, AgencyId owner, Cause cause);
}
