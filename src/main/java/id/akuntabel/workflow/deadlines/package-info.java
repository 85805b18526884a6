/// Deadlines, overdue marks and reminders.
@NullMarked
package id.akuntabel.workflow.deadlines;

import org.jspecify.annotations.NullMarked;
