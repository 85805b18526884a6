/// Files on their way in pieces, over lines that break.
@NullMarked
package id.akuntabel.archive.arrivals;

import org.jspecify.annotations.NullMarked;
