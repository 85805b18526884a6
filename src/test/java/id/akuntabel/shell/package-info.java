@NullMarked
package id.akuntabel.shell;

import org.jspecify.annotations.NullMarked;
