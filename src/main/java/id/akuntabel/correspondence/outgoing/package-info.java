/// The register of outgoing letters and the books behind it, as pages.
@NullMarked
package id.akuntabel.correspondence.outgoing;

import org.jspecify.annotations.NullMarked;
