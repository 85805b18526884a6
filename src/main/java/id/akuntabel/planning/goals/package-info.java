/// Renstra and performance tree: what is to be achieved, and what serves what.
@NullMarked
package id.akuntabel.planning.goals;

import org.jspecify.annotations.NullMarked;
