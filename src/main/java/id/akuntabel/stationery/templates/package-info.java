/// The Word templates that offices keep, their check and their pages.
@NullMarked
package id.akuntabel.stationery.templates;

import org.jspecify.annotations.NullMarked;
