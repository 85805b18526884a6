/// Error pages: what happened, why, what to do.
@NullMarked
package id.akuntabel.shell.errors;

import org.jspecify.annotations.NullMarked;
