/// Achievement, rating and efficiency: names, numbers and switches that an auditor can read. No Spring, no database.
@NullMarked
package id.akuntabel.measurement.formula;

import org.jspecify.annotations.NullMarked;
