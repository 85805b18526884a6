/// Review: what changed since last time, a verdict per row, a decision on the whole, approval, lock and reopening.
@NullMarked
package id.akuntabel.measurement.verification;

import org.jspecify.annotations.NullMarked;
