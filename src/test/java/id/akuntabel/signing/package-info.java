@NullMarked
package id.akuntabel.signing;

import org.jspecify.annotations.NullMarked;
