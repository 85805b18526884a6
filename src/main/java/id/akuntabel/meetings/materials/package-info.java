/// Bahan rapat: what is to be discussed, for those who were invited.
@NullMarked
package id.akuntabel.meetings.materials;

import org.jspecify.annotations.NullMarked;
