@NullMarked
package id.akuntabel.measurement.origins;

import org.jspecify.annotations.NullMarked;
