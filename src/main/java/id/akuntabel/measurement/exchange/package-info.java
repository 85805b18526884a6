/// The sheet outside the system: a form for Excel with locked columns, the filled form back in, a form on paper.
@NullMarked
package id.akuntabel.measurement.exchange;

import org.jspecify.annotations.NullMarked;
