@NullMarked
package id.akuntabel.measurement.policies;

import org.jspecify.annotations.NullMarked;
