/// Tests of bundles.
@NullMarked
package id.akuntabel.archive.bundles;

import org.jspecify.annotations.NullMarked;
