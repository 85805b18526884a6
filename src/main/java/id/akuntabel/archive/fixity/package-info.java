/// Checks of the whole store: every file is read and compared with its hash, now and then, and what was found is kept.
@NullMarked
package id.akuntabel.archive.fixity;

import org.jspecify.annotations.NullMarked;
