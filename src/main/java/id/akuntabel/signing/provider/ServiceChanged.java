package id.akuntabel.signing.provider;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;

/// Where the e-sign service is was changed.
record ServiceChanged(Cause cause, String address) implements Recorded {

    @Override
    public String subject() {
        return "layanan/tanda-tangan";
    }

    @Override
    public String what() {
        return "Layanan tanda tangan elektronik: " + address;
    }
}
