@NullMarked
package id.akuntabel.identity.secondfactor;

import org.jspecify.annotations.NullMarked;
