/// The SOPs of the sample regency.
@NullMarked
package id.akuntabel.sample.procedures;

import org.jspecify.annotations.NullMarked;
