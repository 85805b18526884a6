package id.akuntabel.archive;

import id.akuntabel.audit.Cause;
import id.akuntabel.organization.AgencyId;
import java.util.List;
import java.util.Optional;

/// Where the paper of processes lies: lemari, rak, boks, map of each agency.
public interface HardCopies {

    /// The places of an agency, in order of the tree.
    List<Place> placesOf(AgencyId agency);

    Optional<Place> find(AgencyId agency, String code);

    /// The papers of a process lie there from now on.
    void put(String caseNumber, String title, Place place, Cause cause);

    /// @param code    on its label, 8 letters and digits
    /// @param printed `Lemari 2 / Rak B / Boks 2026-04 / Map 7`
    record Place(String code, AgencyId owner, String printed) {}
}
