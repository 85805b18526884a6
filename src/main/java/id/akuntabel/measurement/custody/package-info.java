/// Who types a quantity that several units use, and how that moves from one unit to another.
@NullMarked
package id.akuntabel.measurement.custody;

import org.jspecify.annotations.NullMarked;
