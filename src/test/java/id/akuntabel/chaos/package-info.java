/// Real processes on a real PostgreSQL, killed in the middle of their work.
@NullMarked
package id.akuntabel.chaos;

import org.jspecify.annotations.NullMarked;
