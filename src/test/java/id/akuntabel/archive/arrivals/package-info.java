@NullMarked
package id.akuntabel.archive.arrivals;

import org.jspecify.annotations.NullMarked;
