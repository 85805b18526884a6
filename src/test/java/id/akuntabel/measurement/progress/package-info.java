@NullMarked
package id.akuntabel.measurement.progress;

import org.jspecify.annotations.NullMarked;
