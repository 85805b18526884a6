/// Who the running request belongs to, and which addresses are open to whom.
@NullMarked
package id.akuntabel.identity.access;

import org.jspecify.annotations.NullMarked;
