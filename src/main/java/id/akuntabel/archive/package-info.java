/// Documents with versions and hashes in a store that is verified on read; classification and retention.
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "identity", "calendar", "audit", "paper", "shell"})
package id.akuntabel.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
