/// What was decided, as tasks with an owner and a date.
@NullMarked
package id.akuntabel.meetings.followups;

import org.jspecify.annotations.NullMarked;
