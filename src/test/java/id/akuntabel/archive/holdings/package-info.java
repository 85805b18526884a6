/// Hostile uploads, versions, the store.
@NullMarked
package id.akuntabel.archive.holdings;

import org.jspecify.annotations.NullMarked;
