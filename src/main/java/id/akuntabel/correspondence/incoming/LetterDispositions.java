package id.akuntabel.correspondence.incoming;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.organization.AgencyId;
import java.util.List;

/// A slot: what was ordered on a letter, and who may.
public interface LetterDispositions {

    List<LetterPage.Given> of(long letter);

    /// Whether this official gives the first disposition on a letter of the agency.
    boolean mayBegin(CurrentOfficial official, AgencyId agency);
}
