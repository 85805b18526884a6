/// Running processes: their page, their steps, what can be done with them.
@NullMarked
package id.akuntabel.workflow.cases;

import org.jspecify.annotations.NullMarked;
