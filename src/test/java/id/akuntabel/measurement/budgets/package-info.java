@NullMarked
package id.akuntabel.measurement.budgets;

import org.jspecify.annotations.NullMarked;
