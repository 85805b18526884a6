/// What anybody may learn about a signature, by its code or by the file.
@NullMarked
package id.akuntabel.signing.verification;

import org.jspecify.annotations.NullMarked;
