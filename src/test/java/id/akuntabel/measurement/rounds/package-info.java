@NullMarked
package id.akuntabel.measurement.rounds;

import org.jspecify.annotations.NullMarked;
