/// The home page and the menu.
@NullMarked
package id.akuntabel.shell.home;

import org.jspecify.annotations.NullMarked;
