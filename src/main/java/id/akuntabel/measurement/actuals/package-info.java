/// The sheet in which a unit writes what was done: cells with all their revisions, evidence, the grid.
@NullMarked
package id.akuntabel.measurement.actuals;

import org.jspecify.annotations.NullMarked;
