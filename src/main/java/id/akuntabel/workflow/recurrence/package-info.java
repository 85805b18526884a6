/// What recurs: when a quarter, a semester or a year has passed, each agency that runs the SOP is offered to start it.
@NullMarked
package id.akuntabel.workflow.recurrence;

import org.jspecify.annotations.NullMarked;
