/// What a superior writes on a letter or orders in a process: to whom, what, until when; and what became of it.
@NullMarked
package id.akuntabel.correspondence.dispositions;

import org.jspecify.annotations.NullMarked;
