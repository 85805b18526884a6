/// Decrees on working hours and days off: what they say, what is in force, how a new one is recorded.
@NullMarked
package id.akuntabel.calendar.decrees;

import org.jspecify.annotations.NullMarked;
