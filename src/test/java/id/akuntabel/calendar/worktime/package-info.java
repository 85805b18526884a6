@NullMarked
package id.akuntabel.calendar.worktime;

import org.jspecify.annotations.NullMarked;
