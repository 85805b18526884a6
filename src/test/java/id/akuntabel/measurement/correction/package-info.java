@NullMarked
package id.akuntabel.measurement.correction;

import org.jspecify.annotations.NullMarked;
