@NullMarked
package id.akuntabel.measurement.verification;

import org.jspecify.annotations.NullMarked;
