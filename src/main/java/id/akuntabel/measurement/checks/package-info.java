/// What is looked at before a sheet is sent. Plain values and rules; each says where, what and what to do.
@NullMarked
package id.akuntabel.measurement.checks;

import org.jspecify.annotations.NullMarked;
