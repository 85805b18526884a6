/// Running processes, on a real database and the real engine.
@NullMarked
package id.akuntabel.workflow;

import org.jspecify.annotations.NullMarked;
