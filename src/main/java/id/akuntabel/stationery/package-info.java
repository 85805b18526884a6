/// Stationery: the letterhead of each agency and the Word templates of its papers, each in dated versions.
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "paper", "organization", "identity", "calendar", "audit", "shell"})
package id.akuntabel.stationery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
