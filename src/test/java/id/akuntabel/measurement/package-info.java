@NullMarked
package id.akuntabel.measurement;

import org.jspecify.annotations.NullMarked;
