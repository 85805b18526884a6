/// Hard copies: the places of each agency with their labels, what lies in them, and who has borrowed it.
@NullMarked
package id.akuntabel.archive.hardcopies;

import org.jspecify.annotations.NullMarked;
