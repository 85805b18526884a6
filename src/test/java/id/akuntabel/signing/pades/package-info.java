@NullMarked
package id.akuntabel.signing.pades;

import org.jspecify.annotations.NullMarked;
