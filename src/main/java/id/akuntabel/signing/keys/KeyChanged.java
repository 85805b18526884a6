package id.akuntabel.signing.keys;

import id.akuntabel.audit.Cause;
import id.akuntabel.audit.Recorded;
import java.util.Map;

/// An official has a key to sign with, or has it no more.
record KeyChanged(Cause cause, String official, String what, String holder, String issuer, String serial)
        implements Recorded {

    @Override
    public String subject() {
        return "sertifikat/" + official;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("pemilik", holder, "penerbit", issuer, "nomor seri", serial);
    }
}
