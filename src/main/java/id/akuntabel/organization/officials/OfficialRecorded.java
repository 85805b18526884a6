package id.akuntabel.organization.officials;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import id.akuntabel.organization.Nip;

record OfficialRecorded(Cause cause, Nip nip, String what) implements Recorded {

    @Override
    public String subject() {
        return "pegawai/" + nip.digits();
    }
}
