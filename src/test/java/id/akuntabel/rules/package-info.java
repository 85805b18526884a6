/// The rules on the shape of the code, each of them run against a planted violation, too.
@NullMarked
package id.akuntabel.rules;

import org.jspecify.annotations.NullMarked;
