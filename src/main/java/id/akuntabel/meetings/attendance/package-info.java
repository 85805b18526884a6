/// Who came: by the address at the door, by hand, on paper.
@NullMarked
package id.akuntabel.meetings.attendance;

import org.jspecify.annotations.NullMarked;
