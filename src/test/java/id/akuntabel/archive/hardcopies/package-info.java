/// Tests of hardcopies.
@NullMarked
package id.akuntabel.archive.hardcopies;

import org.jspecify.annotations.NullMarked;
