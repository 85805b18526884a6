package id.akuntabel.sop;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// An edition was drafted, changed, submitted, sent back, ratified or revoked.
///
/// @param moved what happened to it, Indonesian: `diajukan untuk disahkan`
public record EditionMoved(Cause cause, String family, int edition, String title, String moved) implements Recorded {

    @Override
    public String subject() {
        return "sop/" + family;
    }

    @Override
    public String what() {
        return "SOP " + title + " edisi " + edition + " " + moved;
    }
}
