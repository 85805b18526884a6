/// Whose letters they are, and who keeps the books.
@NullMarked
package id.akuntabel.correspondence.offices;

import org.jspecify.annotations.NullMarked;
