/// Tests of retention.
@NullMarked
package id.akuntabel.archive.retention;

import org.jspecify.annotations.NullMarked;
