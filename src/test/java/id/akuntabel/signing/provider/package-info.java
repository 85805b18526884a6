@NullMarked
package id.akuntabel.signing.provider;

import org.jspecify.annotations.NullMarked;
