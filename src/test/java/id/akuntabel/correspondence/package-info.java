@NullMarked
package id.akuntabel.correspondence;

import org.jspecify.annotations.NullMarked;
