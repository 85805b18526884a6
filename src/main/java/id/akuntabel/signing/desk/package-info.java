/// What waits for somebody's signature or initials, and signing it, one or many at a time.
@NullMarked
package id.akuntabel.signing.desk;

import org.jspecify.annotations.NullMarked;
