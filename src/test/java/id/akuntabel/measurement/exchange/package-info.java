@NullMarked
package id.akuntabel.measurement.exchange;

import org.jspecify.annotations.NullMarked;
