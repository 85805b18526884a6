@NullMarked
package id.akuntabel.measurement.formula;

import org.jspecify.annotations.NullMarked;
