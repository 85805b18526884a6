/// Monthly progress reports: what each month brought, and how the months make the figure of the quarter.
@NullMarked
package id.akuntabel.measurement.progress;

import org.jspecify.annotations.NullMarked;
