/// Number patterns, books, and the next number: gap-free, given in the transaction that issues the letter.
@NullMarked
package id.akuntabel.correspondence.numbering;

import org.jspecify.annotations.NullMarked;
