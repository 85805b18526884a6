/// Budget beside performance: what was spent of each line of the agreement, and what it says about efficiency.
@NullMarked
package id.akuntabel.measurement.budgets;

import org.jspecify.annotations.NullMarked;
