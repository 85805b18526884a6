@NullMarked
package id.akuntabel.planning;

import org.jspecify.annotations.NullMarked;
