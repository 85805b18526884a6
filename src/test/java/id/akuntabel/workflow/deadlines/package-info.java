@NullMarked
package id.akuntabel.workflow.deadlines;

import org.jspecify.annotations.NullMarked;
