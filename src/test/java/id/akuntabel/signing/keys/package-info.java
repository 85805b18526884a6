@NullMarked
package id.akuntabel.signing.keys;

import org.jspecify.annotations.NullMarked;
