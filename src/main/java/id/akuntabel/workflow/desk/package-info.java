/// The page of a process: its table with the position lit, the form of the step, what may be done with it.
@NullMarked
package id.akuntabel.workflow.desk;

import org.jspecify.annotations.NullMarked;
