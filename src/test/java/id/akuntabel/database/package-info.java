@NullMarked
package id.akuntabel.database;

import org.jspecify.annotations.NullMarked;
