package id.akuntabel.identity.accounts;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import id.akuntabel.organization.Nip;

/// Something about an account changed: who may sign in, with what, and what they may do.
public record AccountChanged(Cause cause, Nip nip, String what) implements Recorded {

    @Override
    public String subject() {
        return "akun/" + nip.digits();
    }
}
