@NullMarked
package id.akuntabel.workflow.recurrence;

import org.jspecify.annotations.NullMarked;
