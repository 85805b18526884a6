package id.akuntabel.signing.trust;

import java.security.cert.X509Certificate;
import java.time.Instant;

/// An issuer that the office trusts.
///
/// @param sha256 of its certificate, as the issuer publishes it
/// @param by     who added it, as printed
public record Anchor(
        String sha256, X509Certificate certificate, String subject, Instant notAfter, Instant addedAt, String by) {

    /// `3A:1F:…`, as authorities print fingerprints.
    public String fingerprint() {
        return sha256.toUpperCase(java.util.Locale.ROOT).replaceAll("..(?!$)", "$0:");
    }
}
