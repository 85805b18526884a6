/// Loads the parts of the sample regency.
@NullMarked
package id.akuntabel.sample.regency;

import org.jspecify.annotations.NullMarked;
