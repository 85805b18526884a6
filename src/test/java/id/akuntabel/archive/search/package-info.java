/// Tests of search.
@NullMarked
package id.akuntabel.archive.search;

import org.jspecify.annotations.NullMarked;
