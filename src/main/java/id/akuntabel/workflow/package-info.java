/// Running processes, the inbox and deadlines; the only home of the process engine.
@NullMarked
@ApplicationModule(allowedDependencies = {"archive", "organization", "identity", "calendar", "audit", "shell"})
package id.akuntabel.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
