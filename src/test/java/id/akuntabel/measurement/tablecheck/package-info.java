@NullMarked
package id.akuntabel.measurement.tablecheck;

import org.jspecify.annotations.NullMarked;
