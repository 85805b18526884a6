/// What administrators see of the calendar: hours, days off, decrees, and a deadline tried out.
@NullMarked
package id.akuntabel.calendar.overview;

import org.jspecify.annotations.NullMarked;
