package id.akuntabel.sop.library;

import id.akuntabel.identity.CurrentOfficial;
import id.akuntabel.identity.Permission;
import id.akuntabel.organization.AgencyId;
import id.akuntabel.sop.editions.Listing;

/// Who may read and who may change an edition.
final class Readers {

    private Readers() {}

    /// What was once in force is open to every official; what is in the making, to its own agency and to those who
    /// look after all.
    static boolean mayRead(CurrentOfficial official, Listing listing) {
        return !listing.state().isInTheMaking() || official.maySee(listing.agency());
    }

    static boolean mayEdit(CurrentOfficial official, AgencyId agency) {
        return official.may(Permission.SOP_EDITING) && official.belongsTo(agency);
    }
}
