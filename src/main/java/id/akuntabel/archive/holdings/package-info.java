/// Documents, versions and the content-addressed store.
@NullMarked
package id.akuntabel.archive.holdings;

import org.jspecify.annotations.NullMarked;
