@NullMarked
package id.akuntabel.meetings.minutes;

import org.jspecify.annotations.NullMarked;
