/// Takes over plans that were made elsewhere.
@NullMarked
package id.akuntabel.planning.founding;

import org.jspecify.annotations.NullMarked;
