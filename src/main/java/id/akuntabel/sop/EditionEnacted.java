package id.akuntabel.sop;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// An edition came into force; the one before it is replaced.
public record EditionEnacted(Cause cause, String family, int edition, String title) implements Recorded {

    @Override
    public String subject() {
        return "sop/" + family;
    }

    @Override
    public String what() {
        return "SOP " + title + " edisi " + edition + " berlaku";
    }
}
