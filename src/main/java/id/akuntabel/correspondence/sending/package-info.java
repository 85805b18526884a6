/// Cover letters, letters of assignment, copies, and the receipts that come back.
@NullMarked
package id.akuntabel.correspondence.sending;

import org.jspecify.annotations.NullMarked;
