/// The arithmetic of working time: pure, no database, no clock.
@NullMarked
package id.akuntabel.calendar.worktime;

import org.jspecify.annotations.NullMarked;
