/// What the agencies of the sample regency promised.
@NullMarked
package id.akuntabel.sample.promises;

import org.jspecify.annotations.NullMarked;
