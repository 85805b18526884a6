/// How often something may be tried.
@NullMarked
package id.akuntabel.signing.limits;

import org.jspecify.annotations.NullMarked;
