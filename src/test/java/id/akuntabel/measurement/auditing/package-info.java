@NullMarked
package id.akuntabel.measurement.auditing;

import org.jspecify.annotations.NullMarked;
