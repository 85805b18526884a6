@NullMarked
package id.akuntabel.identity;

import org.jspecify.annotations.NullMarked;
