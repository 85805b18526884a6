/// The page around every page: frame, fields, tables, error pages, and the way from a page record to HTML.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.akuntabel.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
