/// What was promised: goals, indicators, agreements and action plans; how a typed target is read.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"workflow", "archive", "paper", "organization", "identity", "calendar", "audit", "shell"
        })
package id.akuntabel.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
