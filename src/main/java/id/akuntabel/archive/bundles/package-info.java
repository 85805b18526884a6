/// Many papers in one file, made in the background: who asked, how far it is, and the file when it is done.
@NullMarked
package id.akuntabel.archive.bundles;

import org.jspecify.annotations.NullMarked;
