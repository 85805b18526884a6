/// Whose stationery it is, and who may change it.
@NullMarked
package id.akuntabel.stationery.offices;

import org.jspecify.annotations.NullMarked;
