@NullMarked
package id.akuntabel.correspondence.incoming;

import org.jspecify.annotations.NullMarked;
