@NullMarked
package id.akuntabel.measurement.actuals;

import org.jspecify.annotations.NullMarked;
