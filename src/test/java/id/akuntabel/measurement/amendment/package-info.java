@NullMarked
package id.akuntabel.measurement.amendment;

import org.jspecify.annotations.NullMarked;
