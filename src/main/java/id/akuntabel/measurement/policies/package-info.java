/// Which policy computes the achievement of which indicator: recorded versions, dated choices, and what each would
/// give.
@NullMarked
package id.akuntabel.measurement.policies;

import org.jspecify.annotations.NullMarked;
