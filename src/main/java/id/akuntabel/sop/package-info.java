/// SOPs as data: editions, their checks, their official chart, their compilation to BPMN, their library.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"workflow", "archive", "paper", "organization", "identity", "calendar", "audit", "shell"
        })
package id.akuntabel.sop;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
