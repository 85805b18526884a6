@NullMarked
package id.akuntabel.measurement.checks;

import org.jspecify.annotations.NullMarked;
