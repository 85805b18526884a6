/// The founding of a government: everything of its structure at once.
@NullMarked
package id.akuntabel.organization.founding;

import org.jspecify.annotations.NullMarked;
