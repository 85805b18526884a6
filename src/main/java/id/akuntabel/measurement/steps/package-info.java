/// What steps of an SOP do here: open a quarter, gather the sheets, verify them, make the recap.
@NullMarked
package id.akuntabel.measurement.steps;

import org.jspecify.annotations.NullMarked;
