@NullMarked
package id.akuntabel.stationery;

import org.jspecify.annotations.NullMarked;
