/// The first government, agency and administrator of an empty installation.
@NullMarked
package id.akuntabel.identity.setup;

import org.jspecify.annotations.NullMarked;
