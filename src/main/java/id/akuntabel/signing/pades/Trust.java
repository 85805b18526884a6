package id.akuntabel.signing.pades;

import java.security.cert.X509Certificate;
import java.util.List;

/// Whom to trust.
///
/// @param anchors certificates of issuers
/// @param crls    their lists of revoked certificates, DER
public record Trust(List<X509Certificate> anchors, List<byte[]> crls) {}
