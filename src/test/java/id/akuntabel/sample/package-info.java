@NullMarked
package id.akuntabel.sample;

import org.jspecify.annotations.NullMarked;
