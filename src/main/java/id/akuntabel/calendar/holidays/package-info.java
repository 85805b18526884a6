/// Working hours and holidays as dated data, with the decree they come from.
@NullMarked
package id.akuntabel.calendar.holidays;

import org.jspecify.annotations.NullMarked;
