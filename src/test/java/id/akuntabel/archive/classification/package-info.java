/// The table of codes and its import.
@NullMarked
package id.akuntabel.archive.classification;

import org.jspecify.annotations.NullMarked;
