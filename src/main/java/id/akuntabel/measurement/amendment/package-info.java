/// Correcting what was found wrong after approval (*data keliru*): proposed by one, approved by another, with
/// everything
/// that was made of it told to be outdated.
@NullMarked
package id.akuntabel.measurement.amendment;

import org.jspecify.annotations.NullMarked;
