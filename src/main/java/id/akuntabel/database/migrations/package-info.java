/// The migrations of all modules, in the order of the modules.
@NullMarked
package id.akuntabel.database.migrations;

import org.jspecify.annotations.NullMarked;
