@NullMarked
package id.akuntabel.signing.verification;

import org.jspecify.annotations.NullMarked;
