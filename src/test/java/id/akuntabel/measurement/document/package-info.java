@NullMarked
package id.akuntabel.measurement.document;

import org.jspecify.annotations.NullMarked;
