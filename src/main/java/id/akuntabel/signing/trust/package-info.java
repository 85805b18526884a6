/// Issuers of certificates that this government trusts.
@NullMarked
package id.akuntabel.signing.trust;

import org.jspecify.annotations.NullMarked;
