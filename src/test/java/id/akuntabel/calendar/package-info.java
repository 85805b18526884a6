@NullMarked
package id.akuntabel.calendar;

import org.jspecify.annotations.NullMarked;
