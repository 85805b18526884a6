package id.akuntabel.signing.pades;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A signature found in a PDF, and what can be said of it.
///
/// @param signer       common name of the certificate
/// @param organization of the signer, as the certificate has it
/// @param issuer       common name of whoever issued the certificate
/// @param at           when it was signed, as the signature itself claims
/// @param intact       the signed bytes are those that were signed, and the signature belongs to the certificate
/// @param changed      the file was changed after signing in a way that is not part of signing itself
/// @param trusted      the chain ends at an issuer of the local trust list
/// @param revokedAt    when the issuer took the certificate back, null where it did not or does not tell
/// @param askedIssuer  whether a list of revoked certificates of the issuer was at hand
/// @param inTime       the certificate was valid at the time of signing
/// @param timestamped  an authority for time stamps vouches for the time
/// @param passed       DSS calls it TOTAL_PASSED
/// @param conclusion   of DSS, for those who know it: `INDETERMINATE/NO_CERTIFICATE_CHAIN_FOUND`
public record Found(
        String signer,
        @Nullable String organization,
        String issuer,
        Instant at,
        boolean intact,
        boolean changed,
        boolean trusted,
        @Nullable Instant revokedAt,
        boolean askedIssuer,
        boolean inTime,
        boolean timestamped,
        boolean passed,
        String conclusion) {

    /// Nothing was changed since.
    public boolean whole() {
        return intact && !changed;
    }
}
