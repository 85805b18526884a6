/// Notulen: what was said and decided.
@NullMarked
package id.akuntabel.meetings.minutes;

import org.jspecify.annotations.NullMarked;
