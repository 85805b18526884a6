@NullMarked
package id.akuntabel.workflow.inbox;

import org.jspecify.annotations.NullMarked;
