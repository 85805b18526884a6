@NullMarked
package id.akuntabel.measurement.steps;

import org.jspecify.annotations.NullMarked;
