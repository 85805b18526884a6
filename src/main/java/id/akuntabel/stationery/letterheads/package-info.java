/// The stored letterheads and their page.
@NullMarked
package id.akuntabel.stationery.letterheads;

import org.jspecify.annotations.NullMarked;
