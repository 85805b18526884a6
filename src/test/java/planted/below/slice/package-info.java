/// A slice of the module below.
@NullMarked
package planted.below.slice;

import org.jspecify.annotations.NullMarked;
