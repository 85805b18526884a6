/// Rounds: when a quarter is measured, who is obliged, what was promised then, and in which state each sheet is.
@NullMarked
package id.akuntabel.measurement.rounds;

import org.jspecify.annotations.NullMarked;
