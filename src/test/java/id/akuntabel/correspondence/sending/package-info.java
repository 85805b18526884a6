@NullMarked
package id.akuntabel.correspondence.sending;

import org.jspecify.annotations.NullMarked;
