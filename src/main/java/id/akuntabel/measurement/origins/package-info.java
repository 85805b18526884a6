/// *Asal angka*: any achievement explained down to its variables, evidence, formula, policy and the people behind it.
@NullMarked
package id.akuntabel.measurement.origins;

import org.jspecify.annotations.NullMarked;
