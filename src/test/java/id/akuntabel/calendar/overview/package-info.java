@NullMarked
package id.akuntabel.calendar.overview;

import org.jspecify.annotations.NullMarked;
