@NullMarked
package id.akuntabel.identity.setup;

import org.jspecify.annotations.NullMarked;
