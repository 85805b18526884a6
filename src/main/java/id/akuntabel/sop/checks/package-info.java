/// Named rules that an edition is read against.
@NullMarked
package id.akuntabel.sop.checks;

import org.jspecify.annotations.NullMarked;
