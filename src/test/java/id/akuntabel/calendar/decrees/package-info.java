@NullMarked
package id.akuntabel.calendar.decrees;

import org.jspecify.annotations.NullMarked;
