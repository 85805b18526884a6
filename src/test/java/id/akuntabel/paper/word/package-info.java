@NullMarked
package id.akuntabel.paper.word;

import org.jspecify.annotations.NullMarked;
