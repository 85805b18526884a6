/// All processes, and the page that starts one.
@NullMarked
package id.akuntabel.workflow.register;

import org.jspecify.annotations.NullMarked;
