/// The embedded PostgreSQL: a real server started from the binaries that a library carries.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package id.akuntabel.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
