/// Finding documents by what they say: the text of files is read after they are filed, and searched in Indonesian.
@NullMarked
package id.akuntabel.archive.search;

import org.jspecify.annotations.NullMarked;
