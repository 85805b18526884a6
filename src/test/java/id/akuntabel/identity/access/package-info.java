@NullMarked
package id.akuntabel.identity.access;

import org.jspecify.annotations.NullMarked;
