@NullMarked
package id.akuntabel.docs;

import org.jspecify.annotations.NullMarked;
