/// Tests of fixity.
@NullMarked
package id.akuntabel.archive.fixity;

import org.jspecify.annotations.NullMarked;
