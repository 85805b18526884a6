@NullMarked
package id.akuntabel.measurement.tables;

import org.jspecify.annotations.NullMarked;
