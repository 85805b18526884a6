@NullMarked
package id.akuntabel.organization;

import org.jspecify.annotations.NullMarked;
