/// The people in office: NIP, name, rank.
@NullMarked
package id.akuntabel.organization.officials;

import org.jspecify.annotations.NullMarked;
