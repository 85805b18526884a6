/// Certificates and sealed keys of officials, and the built-in test authority.
@NullMarked
package id.akuntabel.signing.keys;

import org.jspecify.annotations.NullMarked;
