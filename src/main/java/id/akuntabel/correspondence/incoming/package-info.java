/// Letters that came in: their agenda, their files.
@NullMarked
package id.akuntabel.correspondence.incoming;

import org.jspecify.annotations.NullMarked;
