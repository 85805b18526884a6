/// The value of an SOP edition, and its life from draft to revoked.
@NullMarked
package id.akuntabel.sop.editions;

import org.jspecify.annotations.NullMarked;
