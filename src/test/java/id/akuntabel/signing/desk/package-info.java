@NullMarked
package id.akuntabel.signing.desk;

import org.jspecify.annotations.NullMarked;
