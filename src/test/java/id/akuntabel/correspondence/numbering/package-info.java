@NullMarked
package id.akuntabel.correspondence.numbering;

import org.jspecify.annotations.NullMarked;
