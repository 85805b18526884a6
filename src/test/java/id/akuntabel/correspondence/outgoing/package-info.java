@NullMarked
package id.akuntabel.correspondence.outgoing;

import org.jspecify.annotations.NullMarked;
