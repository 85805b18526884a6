/// Indicators with their metadata and variables: the list, one in full, how it is written, retired and removed.
@NullMarked
package id.akuntabel.planning.indicators;

import org.jspecify.annotations.NullMarked;
