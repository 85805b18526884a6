/// Judges published tables: recomputes every row under every formula and says what is suspicious. Pure thought.
@NullMarked
package id.akuntabel.measurement.auditing;

import org.jspecify.annotations.NullMarked;
